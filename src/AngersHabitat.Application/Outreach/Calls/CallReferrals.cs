using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>What a call does to referrals: new ones, and results told.</summary>
internal sealed class CallReferrals(PortalDbContext db, AuditTrail audit, CallInHand call, CallReport report)
{
    /// <summary>Notes the referrals asked for; somebody answered and agrees, or her life is in danger.</summary>
    /// <returns>How many.</returns>
    /// <exception cref="RuleException"><c>Outreach.ReferralNeedsAnAnswer</c>, <c>Outreach.AgreementRequired</c>, <c>Outreach.NoPlaceLeft</c>.</exception>
    public async Task<int> NoteAsync(LogCall.Command command, CancellationToken cancellationToken)
    {
        if (command.OfferIds.Count == 0)
            return 0;
        var vital = !string.IsNullOrWhiteSpace(command.EmergencyReason);
        if (!vital && !OutcomeEffects.Of(report.Outcome).Reaches)
            throw new RuleException("Outreach.ReferralNeedsAnAnswer", nameof(command.OfferIds));
        if (!vital && !command.Agreed)
            throw new RuleException("Outreach.AgreementRequired", nameof(command.Agreed));
        await db.CcasOffers.Where(offer => command.OfferIds.Contains(offer.Id)).HoldAsync(cancellationToken);
        var offers = await db.CcasOffers.Where(offer => command.OfferIds.Contains(offer.Id)).ToListAsync(cancellationToken);
        var taken = await OfferPlaces.TakenAsync(db, cancellationToken);
        if (offers.Exists(offer => offer.PlacesLeft(taken.GetValueOrDefault(offer.Id)) == 0))
            throw new RuleException("Outreach.NoPlaceLeft", nameof(command.OfferIds));
        db.Referrals.AddRange(offers.Select(offer => ReferralTo(offer, command, vital)));
        return offers.Count;
    }

    /// <summary>Notes the results told during the call: to the person, not to a relative nor to a voicemail.</summary>
    /// <exception cref="RuleException"><c>Outreach.ToldNeedsThePerson</c>.</exception>
    public async Task TellAsync(IReadOnlyList<Guid> told, CancellationToken cancellationToken)
    {
        if (told.Count == 0)
            return;
        if (report.Outcome != Outcome.Reached)
            throw new RuleException("Outreach.ToldNeedsThePerson", "ToldIds");
        foreach (var referral in await db.Referrals
            .Where(row => row.PersonId == call.Main.PersonId && told.Contains(row.Id)).ToListAsync(cancellationToken))
        {
            referral.PersonTold(report.At);
            audit.Record(TellResult.Action, referral.Id, after: new { referral.PersonToldAt });
        }
    }

    // The need told that the offer answers; else the first that it answers.
    private Referral ReferralTo(CcasOffer offer, LogCall.Command command, bool vital)
    {
        var need = offer.Needs.Select(row => row.Need).OrderBy(row => command.Needs.Contains(row) ? 0 : 1).First();
        var referral = new Referral(Guid.NewGuid(), call.Main, need, offer.Id, report.AgentId, report.At);
        if (command.Agreed)
            referral.Agree(command.AgreementForm, report.AgentId, report.At);
        if (vital)
            referral.DeclareVitalEmergency(command.EmergencyReason!);
        return referral;
    }
}
