namespace AngersHabitat.Domain.Interventions;

/// <content>From the request to the door: slot, who goes, the call of the day before, and what puts it off.</content>
public sealed partial class Intervention
{
    /// <summary>Date of the slot.</summary>
    public DateOnly? SlotOn { get; private set; }

    /// <summary>When the slot begins, on the clock in France.</summary>
    public TimeOnly? SlotFrom { get; private set; }

    /// <summary>When it ends.</summary>
    public TimeOnly? SlotTo { get; private set; }

    /// <summary>Who goes.</summary>
    public Guid? WorkerId { get; private set; }

    /// <summary>Answers to the points before the visit count from here on, UTC: what was said for another date is asked again.</summary>
    public DateTime AskedFrom { get; private set; }

    /// <summary>The slot; null: none yet.</summary>
    public VisitSlot? Slot => SlotOn is { } on && SlotFrom is { } from && SlotTo is { } to ? new VisitSlot(on, from, to) : null;

    /// <summary>Sets slot and who goes, the first time or anew. Another date asks the points before the visit again.</summary>
    /// <returns>Whether anything was noted: not the same act twice.</returns>
    /// <exception cref="RuleException"><c>Interventions.StateRefused</c>; <c>Interventions.SlotInThePast</c>.</exception>
    public bool Schedule(VisitSlot slot, Guid workerId, VisitAct act)
    {
        if (HasNoted(act.Token))
            return false;
        var now = Enter(act, InterventionStates.NotBegun);
        if (slot.Ends <= now.NotedAt)
            throw new RuleException("Interventions.SlotInThePast", nameof(SlotOn));
        if (SlotOn != slot.On || !InterventionStates.Planned.Contains(State))
            AskedFrom = now.At;
        Give(slot, workerId, now);
        return true;
    }

    /// <summary>Somebody takes a vital emergency in hand and goes at once: a slot of an hour from now on.</summary>
    /// <exception cref="RuleException"><c>Interventions.StateRefused</c>; <c>Interventions.OnlyVital</c>; <c>Interventions.AlreadyTaken</c>.</exception>
    public bool Take(Guid workerId, VisitAct act)
    {
        if (HasNoted(act.Token))
            return false;
        if (Urgency != Urgency.Vital)
            throw new RuleException("Interventions.OnlyVital");
        var now = Enter(act, InterventionStates.NotBegun);
        if (AnsweredAt is not null && WorkerId != workerId)
            throw new RuleException("Interventions.AlreadyTaken");
        var local = Paris.ToLocal(new DateTimeOffset(now.At, TimeSpan.Zero));
        Give(VisitSlot.Hour(DateOnly.FromDateTime(local), new TimeOnly(local.Hour, local.Minute)), workerId, now);
        return true;
    }

    /// <summary>The call of the day before was made: the visit holds.</summary>
    /// <param name="protocol">The version in force on the day of the slot.</param>
    /// <param name="act">Who called, when.</param>
    /// <exception cref="RuleException"><c>Interventions.StateRefused</c>; <c>Interventions.PointsMissing</c> with the number of required points of the day before not ticked yes.</exception>
    public bool Confirm(Protocol? protocol, VisitAct act)
    {
        if (HasNoted(act.Token))
            return false;
        var now = Enter(act, InterventionState.Scheduled);
        RequireNone(Check(protocol).Missing(PointMoment.DayBefore));
        Move(InterventionState.Confirmed, now);
        return true;
    }

    /// <summary>Nobody opened.</summary>
    /// <exception cref="RuleException"><c>Interventions.StateRefused</c>; <c>Interventions.AbsentTooEarly</c>: the slot has not begun.</exception>
    public bool NoteAbsent(string? note, VisitAct act)
    {
        if (HasNoted(act.Token))
            return false;
        var now = Enter(act, [.. InterventionStates.Planned]);
        if (Slot is { } slot && now.At < slot.Begins)
            throw new RuleException("Interventions.AbsentTooEarly");
        var words = Words(note);
        AnsweredAt ??= now.At;
        Move(InterventionState.Absent, now, words);
        return true;
    }

    /// <summary>Puts it off.</summary>
    /// <exception cref="RuleException"><c>Interventions.StateRefused</c>.</exception>
    public bool Postpone(PostponeReason reason, string? note, VisitAct act)
    {
        if (HasNoted(act.Token))
            return false;
        var now = Enter(act, [.. InterventionStates.Planned]);
        var words = Words(note);
        PostponedFor = reason;
        Move(InterventionState.Postponed, now, words, reason);
        return true;
    }

    /// <summary>The tenant does not want it, or nobody needs it any more.</summary>
    /// <param name="end"><see cref="InterventionState.Refused"/> or <see cref="InterventionState.Cancelled"/>.</param>
    /// <param name="note">Why; required.</param>
    /// <param name="act">Who notes it, when.</param>
    /// <exception cref="RuleException"><c>Interventions.StateRefused</c>; <c>Interventions.NoteMissing</c>.</exception>
    public bool GiveUp(InterventionState end, string? note, VisitAct act)
    {
        if (HasNoted(act.Token))
            return false;
        if (end is not (InterventionState.Refused or InterventionState.Cancelled))
            throw new RuleException("Interventions.StateRefused", null, end);
        var now = Enter(act, [.. InterventionStates.NotBegun]);
        if (Words(note) is not { } words)
            throw new RuleException("Interventions.NoteMissing", "Note");
        Move(end, now, words);
        return true;
    }

    private void Give(VisitSlot slot, Guid workerId, VisitAct act)
    {
        (SlotOn, SlotFrom, SlotTo, WorkerId) = (slot.On, slot.From, slot.To, workerId);
        foreach (var message in _messages)
            message.Handle(act.ById, act.At);
        if (Urgency == Urgency.Vital)
            AnsweredAt ??= act.At;
        Move(InterventionState.Scheduled, act);
    }

    /// <summary>Whether what a form or device sent is noted already.</summary>
    public bool HasNoted(Guid token) => _steps.Exists(step => step.Token == token);

    private VisitAct Enter(VisitAct act, params IReadOnlyList<InterventionState> from)
    {
        var now = act.Checked();
        if (!from.Contains(State))
            throw new RuleException("Interventions.StateRefused", null, State);
        return now.At < StateAt ? now with { At = StateAt } : now;
    }

    private static string? Words(string? note) => string.IsNullOrWhiteSpace(note) ? null
        : note.Trim().Length > InterventionStep.NoteLength ? throw new RuleException("Interventions.NoteTooLong", "Note", InterventionStep.NoteLength) : note.Trim();
}
