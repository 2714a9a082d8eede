namespace AngersHabitat.Domain.Interventions;

/// <content>
/// The visit itself, under protocol: it cannot begin before the required points of the day before and at the door are ticked yes, nor end before the others
/// are, save a vital emergency that says why; its points are then asked again within <see cref="ExceptionWithin"/> and owed until given.
/// </content>
public sealed partial class Intervention
{
    /// <summary>Shortest and longest reason of a vital emergency, in characters.</summary>
    public const int ShortestExceptionReason = 5, ExceptionReasonLength = 300;

    /// <summary>Within how long the points of an exception are given.</summary>
    public static readonly TimeSpan ExceptionWithin = TimeSpan.FromHours(24);

    /// <summary>The version of the protocol that counts, from the beginning of the visit on.</summary>
    public Guid? ProtocolId { get; private set; }

    /// <summary>Why a vital emergency began without all its points.</summary>
    [Personal, Sealed]
    public string? ExceptionReason { get; private set; }

    /// <summary>When that was, UTC; null: it began under protocol.</summary>
    public DateTime? ExceptionAt { get; private set; }

    /// <summary>When the last point owed was given, UTC.</summary>
    public DateTime? ExceptionAnsweredAt { get; private set; }

    /// <summary>Required points that are not ticked yes, counted at the end and whenever one is answered after it; null until then.</summary>
    public int? PointsMissing { get; private set; }

    /// <summary>Every answer; only grows.</summary>
    public IReadOnlyList<PointAnswer> Answers => _answers;

    /// <summary>What its protocol still asks, by the answers so far.</summary>
    /// <param name="protocol">The version in force on the day; once it has begun, the one it began with.</param>
    /// <exception cref="RuleException"><c>Interventions.NoProtocol</c>: none is in force; <c>Interventions.OtherProtocol</c>: not the one it began with.</exception>
    public ProtocolCheck Check(Protocol? protocol)
    {
        if (protocol is null)
            throw new RuleException("Interventions.NoProtocol");
        if (ProtocolId is { } pinned && protocol.Id != pinned)
            throw new RuleException("Interventions.OtherProtocol");
        return new ProtocolCheck(protocol, _answers, AskedFrom, ExceptionAt);
    }

    /// <summary>
    /// An answer to a point. It may come late, from a device without network: it is kept, and counts by when it was given. Points of during and after are
    /// answered once the visit has begun; after its end only what was ticked before, or what an exception owes.
    /// </summary>
    /// <returns>Whether it was new.</returns>
    /// <exception cref="RuleException"><c>Interventions.PointUnknown</c>, <c>Interventions.PointTooEarly</c>, <c>Interventions.VisitOver</c>,
    /// <c>Interventions.PointReasonMissing</c>.</exception>
    public bool Answer(Protocol? protocol, Guid pointKey, PointReply reply, string? reason, VisitAct act)
    {
        if (_answers.Exists(answer => answer.Id == act.Token))
            return false;
        var now = act.Checked();
        var point = Check(protocol).Protocol.Points.FirstOrDefault(one => one.Key == pointKey) ?? throw new RuleException("Interventions.PointUnknown");
        if (!point.IsBefore && StartedAt is null)
            throw new RuleException("Interventions.PointTooEarly");
        if ((ExceptionAnsweredAt ?? EndedAt) < now.At && EndedAt < now.At && !ExceptionOwed.Holds(this))
            throw new RuleException("Interventions.VisitOver");
        var words = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        if (words is null && (reply == PointReply.NotApplicable || (reply == PointReply.No && ExceptionOwed.Holds(this))))
            throw new RuleException("Interventions.PointReasonMissing", "Reason");
        if (words?.Length > PointAnswer.ReasonLength)
            throw new RuleException("Interventions.PointReasonTooLong", "Reason", PointAnswer.ReasonLength);
        _answers.Add(new PointAnswer(Id, pointKey, reply, words, now));
        Settle(protocol, now);
        return true;
    }

    /// <summary>Begins under protocol. The version given stays the one that counts.</summary>
    /// <exception cref="RuleException"><c>Interventions.StateRefused</c>; <c>Interventions.NotTheDay</c>; <c>Interventions.SlotOver</c>: a new slot is
    /// needed; <c>Interventions.PointsMissing</c>.</exception>
    public bool Start(Protocol? protocol, VisitAct act)
    {
        if (HasNoted(act.Token))
            return false;
        var now = Enter(act, [.. InterventionStates.Planned]);
        if (SlotOn is { } on && Paris.DateOf(now.At) < on)
            throw new RuleException("Interventions.NotTheDay", null, on);
        if (Urgency != Urgency.Vital && Paris.DateOf(now.At) > SlotOn)
            throw new RuleException("Interventions.SlotOver");
        RequireNone(Check(protocol).Missing(PointMoment.DayBefore, PointMoment.AtDoor));
        Begin(protocol!, now);
        return true;
    }

    /// <summary>A vital emergency begins at once, with its reason. Points that are missing are owed; when none is, it is no exception.</summary>
    /// <exception cref="RuleException"><c>Interventions.StateRefused</c>; <c>Interventions.OnlyVital</c>; <c>Interventions.ExceptionReasonMissing</c>;
    /// <c>Interventions.WorkerMissing</c>: nobody has taken it.</exception>
    public bool StartAnyway(Protocol? protocol, string? reason, VisitAct act)
    {
        if (HasNoted(act.Token))
            return false;
        if (Urgency != Urgency.Vital)
            throw new RuleException("Interventions.OnlyVital");
        if (reason is null || reason.Trim().Length is < ShortestExceptionReason or > ExceptionReasonLength)
            throw new RuleException("Interventions.ExceptionReasonMissing", nameof(ExceptionReason), ShortestExceptionReason, ExceptionReasonLength);
        var now = Enter(act, [.. InterventionStates.Planned]);
        if (Check(protocol).Missing(PointMoment.DayBefore, PointMoment.AtDoor).Count > 0)
            (ExceptionReason, ExceptionAt) = (reason.Trim(), now.At);
        Begin(protocol!, now);
        return true;
    }

    /// <summary>The work is done, or goes on in another visit.</summary>
    /// <param name="protocol">The version it began with.</param>
    /// <param name="end"><see cref="InterventionState.Done"/> or <see cref="InterventionState.FollowUp"/>.</param>
    /// <param name="note">What was done or is left to do; required for the second.</param>
    /// <param name="act">Who ends it, when.</param>
    /// <exception cref="RuleException"><c>Interventions.StateRefused</c>; <c>Interventions.PointsMissing</c>; <c>Interventions.NoteMissing</c>.</exception>
    public bool End(Protocol? protocol, InterventionState end, string? note, VisitAct act)
    {
        if (HasNoted(act.Token))
            return false;
        if (!InterventionStates.Visited.Contains(end))
            throw new RuleException("Interventions.StateRefused", null, end);
        var now = Enter(act, InterventionState.InProgress);
        var check = Check(protocol);
        if (ExceptionAt is null)
            RequireNone(check.Missing(PointMoment.During, PointMoment.After));
        if (end == InterventionState.FollowUp && Words(note) is null)
            throw new RuleException("Interventions.NoteMissing", "Note");
        Move(end, now, Words(note));
        Settle(protocol, now);
        return true;
    }

    private void Begin(Protocol protocol, VisitAct now)
    {
        (ProtocolId, StartedAt, AnsweredAt) = (protocol.Id, now.At, AnsweredAt ?? now.At);
        Move(InterventionState.InProgress, now);
    }

    private void Settle(Protocol? protocol, VisitAct now)
    {
        if (EndedAt is not null)
            PointsMissing = Check(protocol).Missing([.. Enum.GetValues<PointMoment>()]).Count;
        if (ExceptionOwed.Holds(this) && Check(protocol).Owed.Count == 0)
            ExceptionAnsweredAt = now.NotedAt;
    }

    private static void RequireNone(IReadOnlyList<ProtocolPoint> missing)
    {
        if (missing.Count > 0)
            throw new RuleException("Interventions.PointsMissing", null, missing.Count, missing[0].Text);
    }
}
