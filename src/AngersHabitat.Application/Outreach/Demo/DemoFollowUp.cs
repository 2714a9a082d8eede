using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach.Demo;

/// <summary>What follows the calls: referrals to the CCAS and escalations of silence.</summary>
internal sealed class DemoFollowUp(DemoTeam team, Random random)
{
    private static readonly string[] Results =
        ["Inscription faite, première visite prévue.", "Portage mis en place.", "Rendez-vous donné par téléphone.", "Inscrite au prochain cercle.", "Documents envoyés par courrier."];

    private readonly List<Referral> _referrals = [];
    private readonly List<Escalation> _escalations = [];
    private readonly List<ReferralBatch> _batches = [];

    public IEnumerable<object> Rows => [.. _batches, .. _referrals, .. _escalations];

    public int OpenEscalations => _escalations.Count(escalation => escalation.DoneAt is null);

    public int Unsent => _referrals.Count(referral => referral.State == ReferralState.Draft);

    /// <summary>Notes referrals and escalations of one call.</summary>
    public void After(CampaignContact contact, CallReport report, IReadOnlyList<CcasOffer> offers)
    {
        foreach (var need in report.Needs.Where(_ => random.Chance(0.5)))
        {
            var fitting = offers.Where(offer => offer.Needs.Any(row => row.Need == need)).ToList();
            var offer = fitting.Count == 0 ? null : random.OneOf(fitting);
            if (offer is null || offer.PlacesLeft(_referrals.Count(referral => referral.OfferId == offer.Id)) == 0)
                continue;
            var referral = new Referral(DemoIds.Next(random), contact, need, offer.Id, report.AgentId, report.At);
            referral.Agree(AgreementForm.Spoken, report.AgentId, report.At);
            _referrals.Add(referral);
        }
        if (contact.State == ContactState.Unreachable)
        {
            _escalations.Add(new Escalation(DemoIds.Next(random), contact, EscalationKind.Caretaker, report.AgentId,
                Escalation.DefaultDeadline(Paris.DateOf(report.At), HolidayCalendar.France), report.At));
        }
    }

    /// <summary>Sends, answers and tells whatever had the time to happen before an instant (UTC).</summary>
    public void Advance(DateTime end)
    {
        foreach (var day in _referrals.GroupBy(referral => Paris.DateOf(referral.StateAt)).ToList())
        {
            var sending = Paris.ToStored(Paris.ToInstant(day.Key, new TimeOnly(17, 30)));
            if (sending >= end)
                continue;
            var batch = new ReferralBatch(DemoIds.Next(random), team.Me, sending, day.Count());
            _batches.Add(batch);
            foreach (var referral in day)
            {
                referral.Send(batch.Id, team.Me, sending);
                Follow(referral, sending, end);
            }
        }
        foreach (var escalation in _escalations.Where(_ => random.Chance(0.4)).Where(escalation => escalation.CreatedAt.AddHours(20) < end))
            escalation.Complete(escalation.OwnerId, "Vue par le gardien : va bien, téléphone en panne.", escalation.CreatedAt.AddHours(20));
    }

    /// <summary>Ends everything, as before a campaign is closed.</summary>
    public void Finish(DateTime end)
    {
        Advance(end.AddDays(60));
        foreach (var escalation in _escalations.Where(escalation => escalation.DoneAt is null))
            escalation.Complete(escalation.OwnerId, "Famille jointe : la personne va bien.", escalation.CreatedAt.AddDays(2));
        foreach (var referral in _referrals)
        {
            if (referral.State is ReferralState.Sent or ReferralState.Acknowledged or ReferralState.InProgress)
                referral.Answer(ReferralState.Closed, random.OneOf(Results), team.Me, referral.StateAt.AddDays(6));
            if (referral.PersonToldAt is null)
                referral.PersonTold(referral.StateAt.AddDays(2));
        }
    }

    private void Follow(Referral referral, DateTime sent, DateTime end)
    {
        var steps = (ReferralState[])[ReferralState.Acknowledged, ReferralState.InProgress, random.Chance(0.06) ? ReferralState.Rejected : ReferralState.Closed];
        var at = sent;
        foreach (var step in steps)
        {
            at = at.AddHours(random.Next(14, 60));
            if (at >= end || random.Chance(0.2))
                return;
            referral.Answer(step, step == ReferralState.Rejected ? "Hors du secteur de ce service." : step == ReferralState.Closed ? random.OneOf(Results) : null, team.Me, at);
        }
    }
}
