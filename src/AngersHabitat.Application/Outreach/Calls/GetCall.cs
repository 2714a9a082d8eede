using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>What the call needs, and no more; only for the agent who holds the person.</summary>
public static partial class GetCall
{
    /// <param name="ContactId">The person in the campaign.</param>
    /// <param name="Wished">When she wants to be called, as typed, on the clock in France: the next possible moment is then told.</param>
    [Allow(Roles.Outreach)]
    public sealed record Query(Guid ContactId, DateTime? Wished = null) : IQuery<Result>;

    public sealed class Handler(PortalDbContext db, IHolidays holidays, PortalClock clock, IActorAccessor actors, HouseholdCandidates candidates, IVisitRequests visits)
        : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (agentId, now) = (actors.AgentId(), clock.UtcNow);
            var contact = await db.CampaignContacts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == query.ContactId, cancellationToken)
                ?? throw new NotFoundException("CampaignContact");
            var campaign = await db.Campaigns.AsNoTracking().SingleAsync(row => row.Id == contact.CampaignId, cancellationToken);
            var result = new Result { ContactId = contact.Id, CampaignId = campaign.Id, CampaignName = campaign.Name };
            if (!contact.IsHeldBy(agentId, now))
                return result;
            var person = await db.People.AsNoTracking().SingleAsync(row => row.Id == contact.PersonId, cancellationToken);
            return result with
            {
                IsHeld = true,
                LastCall = await TakeBackCall.LastAsync(db, agentId, now, cancellationToken),
                LeaseEndsAt = contact.LeaseEndsAt,
                PersonId = person.Id,
                Gaps = person.Gaps,
                Civility = person.Civility,
                FullName = $"{person.FirstName} {person.LastName}",
                Age = AgeRules.AgeOn(person.BirthDate, clock.Today),
                LivesAlone = person.LivesAlone,
                Urgent = contact.Urgent,
                Language = person.Language,
                Phone = person.WorkingNumber,
                OtherPhone = person.PhoneFaultyAt is null && person.Phone2FaultyAt is null ? person.Phone2 : null,
                Residence = person.Residence,
                Agency = person.Agency,
                Whereabouts = Whereabouts.Of(person, clock.Today),
                CameFrom = contact.ReturnState,
                Household = await MatesAsync(contact, person, campaign, cancellationToken),
                Questions = await candidates.ReadAsync(contact, person, cancellationToken),
                Callbacks = Callbacks(campaign, query.Wished, now),
                History = await HistoryAsync(contact, agentId, cancellationToken),
                Results = await ResultsAsync(person.Id, cancellationToken),
                Offers = await OffersAsync(cancellationToken),
                Visits = await visits.KindsAsync(person.Residence, cancellationToken),
                Script = new CallScript(campaign.ScriptNews, campaign.ScriptNeeds, campaign.ScriptOffers),
            };
        }

        private async Task<IReadOnlyList<Mate>> MatesAsync(CampaignContact contact, Person person, Campaign campaign, CancellationToken cancellationToken)
        {
            var agentId = contact.LeaseAgentId!.Value;
            var number = person.WorkingNumber ?? person.Phone;
            var mates = await (
                from mate in db.CampaignContacts.Where(CampaignContact.Held.For(agentId))
                join other in db.People on mate.PersonId equals other.Id
                join theirs in db.Campaigns on mate.CampaignId equals theirs.Id
                where mate.GroupId == contact.GroupId && mate.Id != contact.Id && mate.PersonId != contact.PersonId
                orderby other.BirthDate
                select new { mate.Id, Person = other, mate.CampaignId, theirs.Name })
                .AsNoTracking().ToListAsync(cancellationToken);
            return [.. mates.Select(mate => new Mate(mate.Id, $"{mate.Person.FirstName} {mate.Person.LastName}", mate.Person.Civility,
                mate.CampaignId == campaign.Id ? null : mate.Name, mate.Person.HasNumber(number),
                IsSameHome(mate.Person, person)))];
        }

        private static bool IsSameHome(Person one, Person other)
            => SearchText.Normalize(one.Address) is { Length: > 0 } address && string.Equals(address, SearchText.Normalize(other.Address), StringComparison.Ordinal);

        private IReadOnlyList<CallbackOffer> Callbacks(Campaign campaign, DateTime? wished, DateTime now)
            => [.. from choice in Enum.GetValues<CallbackChoice>()
                   where choice != CallbackChoice.NextPossible || wished is not null
                   let at = campaign.CallbackFor(choice, wished is { } local ? Paris.ToStored(Paris.ToInstant(local)) : null, now, holidays.Now)
                   where at is not null
                   select new CallbackOffer(choice, at.Value)];

        private async Task<IReadOnlyList<Past>> HistoryAsync(CampaignContact contact, Guid agentId, CancellationToken cancellationToken)
            => await db.CallAttempts.AsNoTracking()
                .Where(CallAttempt.Counting).Where(attempt => attempt.ContactId == contact.Id)
                .OrderByDescending(attempt => attempt.At).ThenByDescending(attempt => attempt.Rank)
                .Select(attempt => new Past(attempt.At, attempt.Outcome, attempt.Note, attempt.CallbackAt, attempt.AgentId == agentId))
                .ToListAsync(cancellationToken);

        private async Task<IReadOnlyList<ToTell>> ResultsAsync(Guid personId, CancellationToken cancellationToken)
            => await db.Referrals.AsNoTracking()
                .Where(referral => referral.PersonId == personId).Where(Referral.ToTell)
                .Select(referral => new ToTell(referral.Id, referral.Need, referral.Result ?? ""))
                .ToListAsync(cancellationToken);

        private async Task<IReadOnlyList<Offer>> OffersAsync(CancellationToken cancellationToken)
        {
            var today = clock.Today;
            var offers = await db.CcasOffers.AsNoTracking().ToListAsync(cancellationToken);
            var taken = await OfferPlaces.TakenAsync(db, cancellationToken);
            return [.. offers.Where(offer => offer.IsOpenOn(today)).OrderBy(offer => offer.Kind).ThenBy(offer => offer.Name, FrenchOrder.Words)
                .Select(offer => new Offer(offer.Id, offer.Name, offer.Kind, offer.Schedule,
                    offer.PlacesLeft(taken.GetValueOrDefault(offer.Id)), [.. offer.Needs.Select(need => need.Need)]))];
        }
    }
}
