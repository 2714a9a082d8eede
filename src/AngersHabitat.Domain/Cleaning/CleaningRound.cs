namespace AngersHabitat.Domain.Cleaning;

/// <summary>
/// What was said of one round at one residence, of one point or many: a row that is never changed. One row for « tout est fait », one for each tap otherwise; the points are the
/// bits of a number, since 5,000 residences make millions of them a year.
/// </summary>
public sealed class CleaningRound
{
    /// <summary>Longest note, in characters.</summary>
    public const int NoteLength = 300;

    private CleaningRound()
    {
    }

    private CleaningRound(CleaningAct act, CleaningRoundKind kind, long points)
    {
        var done = act.Checked();
        (Id, Site, ById, At, Kind, Points) = (done.Token, done.Site, done.ById, done.At, kind, points);
        On = Paris.DateOf(done.At);
        NotedAt = done.NotedAt > done.At ? done.NotedAt : null;
    }

    /// <summary>Made by the form or the device: sent twice, stored once.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc cref="CleaningSite.Number"/>
    public int Site { get; private set; }

    /// <summary>The date in France whose rounds it is about; for an undoing, that of what it undoes.</summary>
    public DateOnly On { get; private set; }

    /// <summary>When it was done, by the device; UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>When the portal heard of it, UTC; null: at once.</summary>
    public DateTime? NotedAt { get; private set; }

    public Guid? ById { get; private set; }

    public CleaningRoundKind Kind { get; private set; }

    /// <summary>The points concerned, each the bit of its <see cref="CleaningPoint.Number"/>.</summary>
    public long Points { get; private set; }

    /// <summary>Why it was not done; null for every other kind.</summary>
    public NotDoneReason? Reason { get; private set; }

    /// <summary>What is wrong, or another reason, in words of staff about a place.</summary>
    public string? Note { get; private set; }

    /// <summary>The row that an undoing takes back, the problem that is mended.</summary>
    public Guid? AboutId { get; private set; }

    /// <summary>The points were cleaned.</summary>
    /// <exception cref="RuleException"><c>Cleaning.NoPoint</c>, <c>Cleaning.TooOld</c>.</exception>
    public static CleaningRound Done(CleaningAct act, long points) => new(act, CleaningRoundKind.Done, Some(points));

    /// <summary>The points were not cleaned.</summary>
    /// <exception cref="RuleException"><c>Cleaning.NoPoint</c>, <c>Cleaning.TooOld</c>, <c>Cleaning.ReasonMissing</c>: another reason without words.</exception>
    public static CleaningRound NotDone(CleaningAct act, long points, NotDoneReason reason, string? note)
    {
        var words = Words(note);
        if (reason == NotDoneReason.Other && words is null)
            throw new RuleException("Cleaning.ReasonMissing", nameof(Note));
        return new(act, CleaningRoundKind.NotDone, Some(points)) { Reason = reason, Note = words };
    }

    /// <summary>Something is wrong.</summary>
    /// <exception cref="RuleException"><c>Cleaning.NoPoint</c>, <c>Cleaning.TooOld</c>, <c>Cleaning.NoteMissing</c>.</exception>
    public static CleaningRound Problem(CleaningAct act, long points, string? note)
        => new(act, CleaningRoundKind.Problem, Some(points)) { Note = Words(note) ?? throw new RuleException("Cleaning.NoteMissing", nameof(Note)) };

    /// <summary>A problem of the same residence is mended.</summary>
    /// <exception cref="RuleException"><c>Cleaning.NotAProblem</c>, <c>Cleaning.TooOld</c>.</exception>
    public static CleaningRound Mended(CleaningAct act, CleaningRound problem)
    {
        if (problem.Kind != CleaningRoundKind.Problem || problem.Site != act.Site)
            throw new RuleException("Cleaning.NotAProblem");
        return new(act, CleaningRoundKind.Mended, problem.Points) { AboutId = problem.Id };
    }

    /// <summary>An earlier row of the same residence was a mistake. An undoing is not undone: the round is said again.</summary>
    /// <exception cref="RuleException"><c>Cleaning.NotUndoable</c>, <c>Cleaning.TooOld</c>.</exception>
    public static CleaningRound Undo(CleaningAct act, CleaningRound mistake)
    {
        if (mistake.Kind == CleaningRoundKind.Undo || mistake.Site != act.Site || act.NotedAt - mistake.At > CleaningAct.LongestOffline)
            throw new RuleException("Cleaning.NotUndoable");
        return new(act, CleaningRoundKind.Undo, mistake.Points) { AboutId = mistake.Id, On = mistake.On };
    }

    /// <summary>The rows that stand: neither undone nor undoings.</summary>
    public static IReadOnlyList<CleaningRound> Standing(IEnumerable<CleaningRound> rows)
    {
        var all = rows.ToList();
        var undone = all.Where(row => row.Kind == CleaningRoundKind.Undo).Select(row => row.AboutId).ToHashSet();
        return undone.Count == 0 ? all : [.. all.Where(row => row.Kind != CleaningRoundKind.Undo && !undone.Contains(row.Id))];
    }

    private static long Some(long points) => points > 0 ? points : throw new RuleException("Cleaning.NoPoint");

    private static string? Words(string? note)
    {
        var text = string.IsNullOrWhiteSpace(note) ? null : note.Trim();
        return text?.Length > NoteLength ? throw new RuleException("Cleaning.NoteTooLong", nameof(Note), NoteLength) : text;
    }
}
