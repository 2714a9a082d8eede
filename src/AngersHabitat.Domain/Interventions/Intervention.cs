namespace AngersHabitat.Domain.Interventions;

/// <summary>
/// A visit to a dwelling or a common part, from the request to its end. What happens to it are dated steps that are only added. Names, numbers and words
/// about the tenant are erased <see cref="ContactKept"/> after its end; place, states and answers stay, for the figures.
/// </summary>
public sealed partial class Intervention : IVersioned
{
    /// <summary>Longest text on what is wrong, in characters.</summary>
    public const int DetailsLength = 500;

    /// <summary>Longest name of who opens, in characters.</summary>
    public const int ContactNameLength = 100;

    /// <summary>Length of the key of the tenant's link, in characters.</summary>
    public const int LinkKeyLength = 22;

    private readonly List<InterventionStep> _steps = [];
    private readonly List<PointAnswer> _answers = [];
    private readonly List<TenantMessage> _messages = [];

    private Intervention()
    {
    }

    /// <summary>A visit asked for.</summary>
    /// <param name="id">Made when the form was shown.</param>
    /// <param name="kind">Its kind; the days it promises are counted now and stay.</param>
    /// <param name="asked">What is asked.</param>
    /// <param name="linkKey">Key of the tenant's link: random, <see cref="LinkKeyLength"/> characters.</param>
    /// <param name="act">Who asks, when.</param>
    /// <param name="holidays">The public holidays where the landlord is.</param>
    /// <exception cref="RuleException"><c>Interventions.DoorMissing</c>: a dwelling without door or name of who opens.</exception>
    public Intervention(Guid id, InterventionKind kind, InterventionRequest asked, string linkKey, VisitAct act, HolidayCalendar holidays)
    {
        var setting = kind.SettingOf(asked.IsEmpty);
        if (setting != Setting.CommonPart && string.IsNullOrWhiteSpace(asked.Place.Door))
            throw new RuleException("Interventions.DoorMissing", nameof(Door));
        (Id, KindId, Setting, Urgency, LinkKey) = (id, kind.Id, setting, asked.Urgency, linkKey);
        (ResidenceId, AgencyId, DwellingKey) = (asked.Place.ResidenceId, asked.Place.AgencyId, asked.Place.Key);
        (Building, Stair, Door) = (asked.Place.Building?.Trim() ?? "", asked.Place.Stair?.Trim() ?? "", asked.Place.Door?.Trim() ?? "");
        (Source, SourceId) = (asked.Origin.Source, asked.Origin.SourceId);
        (RequestedAt, RequestedById, AskedFrom) = (act.At, act.ById, act.At);
        RequestedOn = Paris.DateOf(act.At);
        DueAt = InterventionPromise.DueAt(Urgency, kind.PromisedDays, RequestedAt, holidays);
        Meet(asked.Contact);
        Move(InterventionState.Requested, act);
    }

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    /// <summary>Raised in the store before anything is read, so that two who act at once wait for each other at this row, on either store.</summary>
    public long Turn { get; private set; }

    public Guid KindId { get; private set; }

    public Urgency Urgency { get; private set; }

    public Setting Setting { get; private set; }

    public Guid ResidenceId { get; private set; }

    /// <summary>The agency in charge when it was asked for.</summary>
    public Guid AgencyId { get; private set; }

    /// <inheritdoc cref="DwellingPlace.Building"/>
    public string Building { get; private set; } = "";

    /// <inheritdoc cref="DwellingPlace.Stair"/>
    public string Stair { get; private set; } = "";

    /// <inheritdoc cref="DwellingPlace.Door"/>
    public string Door { get; private set; } = "";

    /// <inheritdoc cref="DwellingPlace.Key"/>
    public string DwellingKey { get; private set; } = "";

    public RequestSource Source { get; private set; }

    /// <inheritdoc cref="InterventionOrigin.SourceId"/>
    public Guid? SourceId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime RequestedAt { get; private set; }

    /// <summary>Its date in France.</summary>
    public DateOnly RequestedOn { get; private set; }

    /// <summary>Account; null: the portal itself.</summary>
    public Guid? RequestedById { get; private set; }

    /// <summary>Until when it was promised, UTC (<see cref="InterventionPromise"/>); it never moves.</summary>
    public DateTime DueAt { get; private set; }

    /// <summary>
    /// When the promise was answered, UTC: a vital one was taken in hand; of all others, somebody came, whether or not anybody opened. Null: not yet.
    /// </summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>Where it stands.</summary>
    public InterventionState State { get; private set; }

    /// <summary>Since when, UTC.</summary>
    public DateTime StateAt { get; private set; }

    /// <summary>Why it was put off last.</summary>
    public PostponeReason? PostponedFor { get; private set; }

    /// <summary>When it began, UTC.</summary>
    public DateTime? StartedAt { get; private set; }

    /// <summary>When it ended, in whichever way, UTC.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>Its date in France.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Every step, oldest first; only grows.</summary>
    public IReadOnlyList<InterventionStep> Steps => [.. _steps.OrderBy(step => step.Rank)];

    /// <summary>What the tenant said by her link, oldest first.</summary>
    public IReadOnlyList<TenantMessage> Messages => [.. _messages.OrderBy(message => message.At)];

    private void Move(InterventionState state, VisitAct act, string? note = null, PostponeReason? reason = null)
    {
        var slot = state == InterventionState.Scheduled ? Slot : null;
        _steps.Add(new InterventionStep(Id, _steps.Count + 1, state, act, note)
        {
            Reason = reason, SlotOn = slot?.On, SlotFrom = slot?.From, SlotTo = slot?.To, WorkerId = slot is null ? null : WorkerId,
        });
        (State, StateAt) = (state, act.At);
        if (!InterventionStates.Ended.Contains(state))
            return;
        (EndedAt, EndedOn) = (act.At, Paris.DateOf(act.At));
        foreach (var message in _messages)
            message.Handle(act.ById, act.At);
    }
}
