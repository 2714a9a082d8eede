namespace AngersHabitat.Domain.Interventions;

/// <summary>
/// A version of a checklist, for visits of a scope, of one kind or of all, in a period of the crisis. Published whole and never changed: what comes later is
/// another version, which cannot begin in the past, and visits that have begun keep theirs.
/// </summary>
public sealed class Protocol
{
    /// <summary>Longest name of the period, in characters.</summary>
    public const int PeriodLength = 80;

    /// <summary>Longest <see cref="ListKey"/>, in characters.</summary>
    public const int ListKeyLength = 60;

    /// <summary>Most points of a list.</summary>
    public const int MostPoints = 40;

    private readonly List<ProtocolPoint> _points = [];

    private Protocol()
    {
    }

    /// <summary>A version of a checklist.</summary>
    /// <param name="id">Made when the form was shown.</param>
    /// <param name="terms">For which visits, from when to when.</param>
    /// <param name="points">The points, in the order of the list.</param>
    /// <param name="before">The versions of the same scope and kind so far.</param>
    /// <param name="act">Who publishes it, when.</param>
    /// <exception cref="RuleException"><c>Interventions.ProtocolInThePast</c>, <c>Interventions.ProtocolEmpty</c>, <c>Interventions.PointTextMissing</c>,
    /// <c>Interventions.PointTwice</c>, <c>Interventions.ProtocolTooLong</c>.</exception>
    public Protocol(Guid id, ProtocolTerms terms, IReadOnlyList<PointText> points, IReadOnlyList<Protocol> before, VisitAct act)
    {
        if ((before.Count > 0 || act.ById is not null) && terms.Dates.From < Paris.DateOf(act.NotedAt))
            throw new RuleException("Interventions.ProtocolInThePast", "From");
        if (points.Count == 0)
            throw new RuleException("Interventions.ProtocolEmpty", "Points");
        if (points.Count > MostPoints)
            throw new RuleException("Interventions.ProtocolTooLong", "Points", MostPoints);
        (Id, Scope, KindId, Period) = (id, terms.Scope, terms.KindId, terms.Period.Trim());
        (From, To, PublishedAt, PublishedById) = (terms.Dates.From, terms.Dates.To, act.NotedAt, act.ById);
        ListKey = ListKeyOf(Scope, KindId);
        Number = before.Select(version => version.Number).DefaultIfEmpty().Max() + 1;
        var known = before.SelectMany(version => version.Points).ToLookup(Same);
        foreach (var point in points)
            Add(point, known);
    }

    public Guid Id { get; private set; }

    public ProtocolScope Scope { get; private set; }

    /// <summary>The kind it is for; null: every kind that has none of its own.</summary>
    public Guid? KindId { get; private set; }

    /// <summary>Scope and kind as one text: of which list it is a version.</summary>
    public string ListKey { get; private set; } = "";

    /// <summary>1, 2, 3… among the versions of its list.</summary>
    public int Number { get; private set; }

    /// <summary>Name of the period of the crisis, such as « Deuxième confinement ».</summary>
    public string Period { get; private set; } = "";

    /// <summary>First date.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The day after the last date; null: until further notice.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime PublishedAt { get; private set; }

    /// <summary>Who published it; null: the portal began with it.</summary>
    public Guid? PublishedById { get; private set; }

    /// <summary>The points, in the order of the list.</summary>
    public IReadOnlyList<ProtocolPoint> Points => [.. _points.OrderBy(point => point.Rank)];

    /// <summary>
    /// The version for a visit of a scope and a kind on a date: one of its kind before one for every kind, then the one that began last, then the one published last.
    /// </summary>
    /// <returns>Null when none is in force: no visit of the scope may begin then.</returns>
    public static Protocol? InForce(IEnumerable<Protocol> versions, ProtocolScope scope, Guid kindId, DateOnly date) => versions
        .Where(version => version.Scope == scope && (version.KindId is null || version.KindId == kindId))
        .Where(version => version.From <= date && (version.To is null || version.To > date))
        .OrderByDescending(version => version.KindId is not null).ThenByDescending(version => version.From).ThenByDescending(version => version.Number)
        .FirstOrDefault();

    /// <summary>Which list a version of a scope and a kind belongs to.</summary>
    public static string ListKeyOf(ProtocolScope scope, Guid? kindId) => kindId is null ? $"{scope}" : $"{scope} {kindId:N}";

    /// <summary>The scope of a setting.</summary>
    public static ProtocolScope ScopeOf(Setting setting) => setting == Setting.OccupiedDwelling ? ProtocolScope.Occupied : ProtocolScope.Unoccupied;

    private void Add(PointText point, ILookup<(PointMoment, string), ProtocolPoint> known)
    {
        var text = point.Text.Trim();
        if (LookupKey.Of(text).Length == 0 || text.Length > ProtocolPoint.TextLength)
            throw new RuleException("Interventions.PointTextMissing", "Points", ProtocolPoint.TextLength);
        var same = Same(point.Moment, text);
        if (_points.Exists(other => Same(other) == same))
            throw new RuleException("Interventions.PointTwice", "Points", text);
        _points.Add(new ProtocolPoint(Id, _points.Count + 1, known[same].FirstOrDefault()?.Key ?? Guid.NewGuid(), point.Moment, text, point.IsRequired));
    }

    private static (PointMoment Moment, string Text) Same(ProtocolPoint point) => Same(point.Moment, point.Text);

    private static (PointMoment Moment, string Text) Same(PointMoment moment, string text) => (moment, LookupKey.Of(text));
}
