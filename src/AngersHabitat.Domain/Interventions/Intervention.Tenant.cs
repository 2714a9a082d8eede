namespace AngersHabitat.Domain.Interventions;

/// <content>The tenant: who will be there, her link, what she says by it, and when all that is erased.</content>
public sealed partial class Intervention
{
    /// <summary>How long name, number and words are kept after the end of the visit.</summary>
    public static readonly TimeSpan ContactKept = TimeSpan.FromDays(30);

    /// <summary>How long the tenant's link lives after the end of the visit.</summary>
    public static readonly TimeSpan LinkKept = TimeSpan.FromDays(7);

    /// <summary>What the tenant's link ends with: unguessable.</summary>
    [Personal]
    [Sealed(Sought = true)]
    public string? LinkKey { get; private set; }

    /// <summary>Who opens.</summary>
    [Personal]
    [Sealed]
    public string? ContactName { get; private set; }

    /// <summary>Her number, E.164.</summary>
    [Personal]
    [Sealed]
    public string? ContactPhone { get; private set; }

    /// <summary>Somebody is at risk; null once erased.</summary>
    [Personal]
    public bool? AtRisk { get; private set; }

    /// <summary>Somebody is ill or has been near somebody who is; null once erased.</summary>
    [Personal]
    public bool? Ill { get; private set; }

    /// <summary>She lives alone; null once erased.</summary>
    [Personal]
    public bool? Alone { get; private set; }

    /// <summary>What is wrong, in words.</summary>
    [Personal]
    [Sealed]
    public string? Details { get; private set; }

    /// <summary>When names, numbers and words were erased, UTC.</summary>
    public DateTime? ErasedAt { get; private set; }

    /// <summary>Who will be there, said anew.</summary>
    /// <exception cref="RuleException"><c>Interventions.Erased</c>: what was erased does not come back.</exception>
    public void Meet(TenantContact contact)
    {
        if (ErasedAt is not null)
            throw new RuleException("Interventions.Erased");
        (ContactName, ContactPhone, Details) = (Trimmed(contact.Name), Trimmed(contact.Phone), Trimmed(contact.Details));
        (AtRisk, Ill, Alone) = (contact.AtRisk, contact.Ill, contact.Alone);
    }

    /// <summary>
    /// The tenant says something before the slot begins. When somebody is ill or nobody will be there the visit is put off at once, save a vital emergency;
    /// a wish for another half day waits for the planner.
    /// </summary>
    /// <returns>The message; the same one when it was sent twice.</returns>
    /// <exception cref="RuleException"><c>Interventions.TooLateToSay</c>; <c>Interventions.SlotInThePast</c>.</exception>
    public TenantMessage Say(TenantWish wish, VisitSlot? proposed, VisitAct act)
    {
        if (_messages.Find(message => message.Id == act.Token) is { } known)
            return known;
        if (Slot is not { } slot || !InterventionStates.Planned.Contains(State) || act.NotedAt >= slot.Begins)
            throw new RuleException("Interventions.TooLateToSay");
        if (wish == TenantWish.OtherHalfDay && (proposed is not { Half: not null } half || half.Begins <= act.NotedAt))
            throw new RuleException("Interventions.SlotInThePast", "ProposedOn");
        var said = new TenantMessage(act.Token, Id, wish, wish == TenantWish.OtherHalfDay ? proposed : null, act.NotedAt);
        _messages.Add(said);
        if (wish != TenantWish.OtherHalfDay && Urgency != Urgency.Vital)
            Postpone(wish == TenantWish.Ill ? PostponeReason.Ill : PostponeReason.Tenant, null, act);
        return said;
    }

    /// <summary>Erases what says who lives there; place, states and answers stay.</summary>
    public void Erase(DateTime at)
    {
        (LinkKey, ContactName, ContactPhone, Details, ExceptionReason) = (null, null, null, null, null);
        (AtRisk, Ill, Alone, ErasedAt) = (null, null, null, at);
        _steps.ForEach(step => step.Erase());
        _answers.ForEach(answer => answer.Erase());
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
