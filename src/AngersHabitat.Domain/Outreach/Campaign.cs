namespace AngersHabitat.Domain.Outreach;

/// <summary>A series of calls to elderly tenants, prepared and steered by a manager, carried out by agents.</summary>
public sealed partial class Campaign : IVersioned
{
    /// <summary>Longest text form of the hours, in characters.</summary>
    public const int CallingHoursLength = 1_000;

    /// <summary>Longest text form of the waits, in characters.</summary>
    public const int RetryDelaysLength = 500;

    /// <summary>Months for which a closed campaign may name people.</summary>
    public const int RetentionMonths = 6;

    private readonly List<CampaignAgent> _agents = [];

    private Campaign()
    {
    }

    /// <summary>Prepares a campaign, as a draft.</summary>
    /// <param name="id">Identifier made when the form was shown.</param>
    /// <param name="plan">What the manager decided.</param>
    /// <param name="at">Instant (UTC).</param>
    public Campaign(Guid id, CampaignPlan plan, DateTime at)
    {
        Id = id;
        CreatedAt = at;
        State = CampaignState.Draft;
        Apply(plan);
    }

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    /// <summary>Name shown to agents and managers.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where the campaign stands.</summary>
    public CampaignState State { get; private set; }

    /// <summary>Age in completed years reached at <see cref="AgeOn"/>.</summary>
    public int MinimumAge { get; private set; }

    /// <summary>The date at which the age is looked at.</summary>
    public DateOnly AgeOn { get; private set; }

    /// <summary>First date of the calls.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>The day after the last date of the calls.</summary>
    public DateOnly EndsBefore { get; private set; }

    /// <summary>Hours of the calls.</summary>
    public CallingHours CallingHours { get; private set; } = null!;

    /// <summary>Counted attempts before somebody is called unreachable.</summary>
    public int AttemptsAllowed { get; private set; }

    /// <summary>Wait after each outcome.</summary>
    public RetryDelays RetryDelays { get; private set; } = RetryDelays.Default;

    /// <summary>First step of the script.</summary>
    public string ScriptNews { get; private set; } = "";

    /// <summary>Second step of the script.</summary>
    public string ScriptNeeds { get; private set; } = "";

    /// <summary>Third step of the script.</summary>
    public string ScriptOffers { get; private set; } = "";

    /// <summary>Instant of creation (UTC).</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Instant of the first start (UTC).</summary>
    public DateTime? StartedAt { get; private set; }

    /// <summary>Instant of closing (UTC).</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>
    /// The date from which names have no reason to stay: <see cref="RetentionMonths"/> months after the closing (GDPR,
    /// article 5.1.e; the length is the landlord's own rule). Null while the campaign is not closed, or once it is anonymous.
    /// </summary>
    public DateOnly? ErasingDueOn
        => State == CampaignState.Closed && ClosedAt is { } closed ? closed.ParisDate().AddMonths(RetentionMonths) : null;

    /// <summary>Agents who may call for it.</summary>
    public IReadOnlyList<CampaignAgent> Agents => _agents;

    /// <summary>Changes the plan; allowed until the campaign is closed. Attempts already made stay as they are.</summary>
    /// <exception cref="RuleException"><c>Outreach.CampaignClosed</c>, and those of <see cref="CampaignPlan.Checked"/>.</exception>
    public void Change(CampaignPlan plan)
    {
        RefuseWhenClosed();
        Apply(plan);
    }

    /// <summary>Says who calls; replaces the former list.</summary>
    /// <exception cref="RuleException"><c>Outreach.CampaignClosed</c>.</exception>
    public void AssignAgents(IEnumerable<Guid> agentIds)
    {
        RefuseWhenClosed();
        var wanted = agentIds.ToHashSet();
        _agents.RemoveAll(agent => !wanted.Contains(agent.AgentId));
        _agents.AddRange(wanted.Except(_agents.Select(agent => agent.AgentId)).Select(id => new CampaignAgent(Id, id)));
    }

    /// <summary>Says which languages an agent of the campaign speaks besides French; two-letter codes, others are left out.</summary>
    public void SetLanguages(Guid agentId, IEnumerable<string> codes)
        => _agents.Find(agent => agent.AgentId == agentId)?.Speak(codes);

    /// <summary>Whether the person is old enough for the campaign.</summary>
    public bool Targets(DateOnly birth) => AgeRules.HasReached(birth, MinimumAge, AgeOn);

    /// <summary>Whether people may be called at an instant (UTC): active, within its dates and hours.</summary>
    public bool AllowsCallsAt(DateTime at, HolidayCalendar holidays)
        => State == CampaignState.Active && WithinDates(at.ParisDate()) && CallingHours.Allow(at, holidays);

    /// <summary>The next instant (UTC) from <paramref name="at"/> on within dates and hours; null when there is none.</summary>
    public DateTime? NextCallsFrom(DateTime at, HolidayCalendar holidays)
    {
        var start = Paris.ToStored(Paris.StartOf(StartsOn));
        return CallingHours.NextFrom(at < start ? start : at, holidays) is { } next && WithinDates(next.ParisDate()) ? next : null;
    }

    private bool WithinDates(DateOnly date) => date >= StartsOn && date < EndsBefore;

    private void RefuseWhenClosed()
    {
        if (State.IsEnded())
            throw new RuleException("Outreach.CampaignClosed");
    }

    private void Apply(CampaignPlan plan)
    {
        plan.Checked();
        Name = plan.Name.Trim();
        (MinimumAge, AgeOn) = (plan.MinimumAge, plan.AgeOn);
        (StartsOn, EndsBefore) = (plan.Dates.From, plan.Dates.To!.Value);
        (CallingHours, AttemptsAllowed, RetryDelays) = (plan.CallingHours, plan.AttemptsAllowed, plan.RetryDelays);
        (ScriptNews, ScriptNeeds, ScriptOffers) = plan.Script;
    }
}
