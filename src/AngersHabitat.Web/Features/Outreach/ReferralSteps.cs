using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The next steps of a referral, in its row.</summary>
/// <param name="Row">The referral.</param>
/// <param name="List">The list in which it stands; refused or done, it is shown again.</param>
public sealed record ReferralSteps(ListReferrals.Row Row, ListReferrals.Query List)
{
    /// <summary>The answer noted by hand.</summary>
    public RowForms<AnswerReferral.Command> Answer { get; } = new(id => new AnswerReferral.Command { ReferralId = id });

    /// <summary>Where a step is sent.</summary>
    public string Address(string step) => FilterAddress.Of($"{ReferralList.Address}/{Row.Id}/{step}", List);
}
