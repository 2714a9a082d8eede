namespace AngersHabitat.Application.Lists;

/// <summary>What the home of the day is narrowed by.</summary>
public sealed record DayQuery : IOfAgency
{
    [Filter("agence", "Agence", Empty = "Toutes les agences", IsOwn = true)]
    public Guid? Agency { get; init; }

    /// <inheritdoc />
    public AskingAgent Asking { get; init; } = AskingAgent.Anyone;

    /// <summary>Name of the agency; null: all.</summary>
    public string? AgencyName => Asking.Agencies.FirstOrDefault(agency => agency.Id == Agency)?.Name;
}
