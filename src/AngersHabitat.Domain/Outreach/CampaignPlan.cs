namespace AngersHabitat.Domain.Outreach;

/// <summary>What a manager decides about a campaign; checked as a whole.</summary>
public sealed record CampaignPlan
{
    /// <summary>Shortest name, in characters.</summary>
    public const int ShortestName = 3;

    /// <summary>Longest name, in characters.</summary>
    public const int NameLength = 100;

    /// <summary>Longest step of the script, in characters.</summary>
    public const int ScriptLength = 2_000;

    /// <summary>Most attempts a campaign may allow.</summary>
    public const int MostAttempts = 10;

    /// <summary>Name, 3 to 100 characters.</summary>
    public required string Name { get; init; }

    /// <summary>Age in completed years, from 0 to 120, reached at <see cref="AgeOn"/>.</summary>
    public required int MinimumAge { get; init; }

    /// <summary>The date at which the age is looked at.</summary>
    public required DateOnly AgeOn { get; init; }

    /// <summary>Dates of the calls; an end is required.</summary>
    public required DateSpan Dates { get; init; }

    /// <summary>Hours of the calls.</summary>
    public required CallingHours CallingHours { get; init; }

    /// <summary>Counted attempts before somebody is called unreachable, 1 to <see cref="MostAttempts"/>.</summary>
    public required int AttemptsAllowed { get; init; }

    /// <summary>Wait after each outcome.</summary>
    public RetryDelays RetryDelays { get; init; } = RetryDelays.Default;

    /// <summary>What the agent says, step by step.</summary>
    public required CallScript Script { get; init; }

    /// <summary>Refuses a plan that cannot be carried out.</summary>
    /// <exception cref="RuleException"><c>Outreach.CampaignName</c>, <c>Outreach.MinimumAge</c>, <c>Outreach.EndRequired</c>,
    /// <c>Outreach.AttemptsAllowed</c>.</exception>
    public CampaignPlan Checked()
    {
        if (Name.Trim().Length is < ShortestName or > NameLength)
            throw new RuleException("Outreach.CampaignName", nameof(Name), ShortestName, NameLength);
        if (MinimumAge is < 0 or > AgeRules.OldestBelieved)
            throw new RuleException("Outreach.MinimumAge", nameof(MinimumAge), AgeRules.OldestBelieved);
        if (Dates.To is null)
            throw new RuleException("Outreach.EndRequired", "LastDate");
        if (AttemptsAllowed is < 1 or > MostAttempts)
            throw new RuleException("Outreach.AttemptsAllowed", nameof(AttemptsAllowed), MostAttempts);
        return this;
    }
}
