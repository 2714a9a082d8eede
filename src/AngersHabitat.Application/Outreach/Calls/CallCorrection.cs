using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>A call noted by mistake, with all that it did: the people it spoke for, numbers, referrals, results told, escalations, an objection.</summary>
internal sealed class CallCorrection(PortalDbContext db, Guid by, DateTime now, IHolidays holidays)
{
    private readonly HashSet<Guid> _contactIds = [];

    /// <summary>Takes back what an attempt did, before it is cancelled.</summary>
    /// <param name="attempt">The attempt.</param>
    /// <param name="reached">Whether somebody was reached all the same: the referrals and what was told then stand.</param>
    /// <param name="why">For those who see a referral ended.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task TakeBackAsync(CallAttempt attempt, bool reached, string why, CancellationToken cancellationToken)
    {
        var contact = await db.CampaignContacts.SingleAsync(row => row.Id == attempt.ContactId, cancellationToken);
        _contactIds.Add(contact.Id);
        foreach (var person in await db.People.Where(row => row.GroupId == contact.GroupId).ToListAsync(cancellationToken))
            person.MarkWorking(attempt.At);
        await LiftObjectionAsync(contact.PersonId, attempt, cancellationToken);
        if (reached)
            return;
        var referrals = await db.Referrals.Where(row => row.ContactId == contact.Id && row.Steps.Any(step => step.Rank == 1 && step.At == attempt.At)).ToListAsync(cancellationToken);
        foreach (var referral in referrals.Where(row => row.IsVital ? row.State == ReferralState.Draft : row.State is not (ReferralState.Closed or ReferralState.Rejected or ReferralState.Cancelled)))
            referral.Cancel(why, by, now);
        foreach (var told in await db.Referrals.Where(row => row.PersonId == contact.PersonId && row.PersonToldAt == attempt.At).ToListAsync(cancellationToken))
            told.NotTold();
    }

    /// <summary>Puts everyone concerned where the calls that count lead, once the attempts are cancelled and replaced.</summary>
    /// <param name="escalationNote">Why an escalation stays open although its silence was a mistake; null: it is closed.</param>
    /// <param name="why">What closes it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task StandAsync(string? escalationNote, string why, CancellationToken cancellationToken)
    {
        foreach (var id in _contactIds)
        {
            var contact = await db.CampaignContacts.SingleAsync(row => row.Id == id, cancellationToken);
            var person = await db.People.SingleAsync(row => row.Id == contact.PersonId, cancellationToken);
            var campaign = await db.Campaigns.SingleAsync(row => row.Id == contact.CampaignId, cancellationToken);
            await db.CallAttempts.Where(row => row.ContactId == id).LoadAsync(cancellationToken);
            contact.StandBy(campaign, person, [.. db.CallAttempts.Local.Where(row => row.ContactId == id)], now, holidays.Now);
            await EscalateAsync(contact, escalationNote, why, cancellationToken);
        }
    }

    // She asked no longer to be called in that very call: elsewhere she stands again where she stood.
    private async Task LiftObjectionAsync(Guid personId, CallAttempt attempt, CancellationToken cancellationToken)
    {
        var person = await db.People.SingleAsync(row => row.Id == personId, cancellationToken);
        if (attempt.Outcome != Outcome.DoNotCall || person.ObjectedAt != attempt.At)
            return;
        foreach (var freed in await Objections.LiftAsync(db, person, cancellationToken))
            _contactIds.UnionWith(await Objections.Excluded(db, freed.Id).Select(row => row.Id).ToListAsync(cancellationToken));
    }

    private async Task EscalateAsync(CampaignContact contact, string? note, string why, CancellationToken cancellationToken)
    {
        var open = await db.Escalations.Where(row => row.ContactId == contact.Id).Where(Escalation.Open).ToListAsync(cancellationToken);
        if (contact.State == ContactState.Unreachable)
        {
            if (open.Count == 0)
                db.Escalations.Add(new Escalation(Guid.NewGuid(), contact, EscalationKind.Caretaker, by, Escalation.DefaultDeadline(Paris.DateOf(now), holidays.Now), now));
            return;
        }
        foreach (var escalation in open)
        {
            if (note is null)
                escalation.Complete(by, why, now);
            else
                escalation.Keep(note);
        }
    }
}
