namespace AngersHabitat.Application.Outreach;

/// <summary>Which people of a campaign to show.</summary>
[WithoutWords]
public enum CampaignPeopleView
{
    /// <summary>Neither they nor a relative were spoken to, and the campaign is not done with them.</summary>
    NotReached,

    /// <summary>Calls do not reach them: somebody goes and sees, or a number is to be found.</summary>
    ToVisit,

    /// <summary>The campaign has something to do for them, reached or not.</summary>
    Left,
}
