namespace AngersHabitat.Application.Outreach;

/// <summary>What the preview of a file of people says.</summary>
/// <param name="CampaignName">The campaign.</param>
/// <param name="Counts">Lines by fate; every fate is there.</param>
/// <param name="Known">People accepted whom the portal knows already; the file brings their facts up to date.</param>
/// <param name="SharedNumbers">People accepted who share their number with another one accepted.</param>
public sealed record PeopleFindings(string CampaignName, IReadOnlyDictionary<LineFate, int> Counts, int Known, int SharedNumbers)
{
    /// <summary>People accepted who may have objected under another reference: nobody calls them before a manager has decided.</summary>
    public int Undecided { get; init; }

    /// <summary>People accepted of whom something is to be completed.</summary>
    public int Incomplete { get; init; }
}
