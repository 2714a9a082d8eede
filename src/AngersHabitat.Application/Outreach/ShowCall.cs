using AngersHabitat.Application.Common;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Outreach;
using AngersHabitat.Store;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Application.Outreach;

/// <summary>What the call needs, and no more; only for the agent who holds the person.</summary>
public static class ShowCall
{
    /// <summary>The query.</summary>
    /// <param name="ContactId">The person in the campaign.</param>
    [Allow(Roles.Outreach)]
    public sealed record Query(Guid ContactId) : IQuery<Result>;

    /// <summary>The call screen.</summary>
    public sealed record Result
    {
        /// <summary>The person in the campaign.</summary>
        public required Guid ContactId { get; init; }

        /// <summary>The campaign.</summary>
        public required Guid CampaignId { get; init; }

        /// <summary>Its name.</summary>
        public required string CampaignName { get; init; }

        /// <summary>Whether the agent still holds the person; when not, nothing of her is given.</summary>
        public bool IsHeld { get; init; }

        /// <summary>End of the lease (UTC).</summary>
        public DateTime? LeaseEndsAt { get; init; }

        /// <summary>Form of address.</summary>
        public Civility Civility { get; init; }

        /// <summary>Given and family name.</summary>
        public string FullName { get; init; } = "";

        /// <summary>Age today.</summary>
        public int Age { get; init; }

        /// <summary>Whether she lives alone.</summary>
        public bool LivesAlone { get; init; }

        /// <summary>Whether she is urgent.</summary>
        public bool Urgent { get; init; }

        /// <summary>Language of the call.</summary>
        public string Language { get; init; } = Languages.French;

        /// <summary>Number to dial, E.164; null when none works.</summary>
        public string? Phone { get; init; }

        /// <summary>Another number.</summary>
        public string? OtherPhone { get; init; }

        /// <summary>Where she lives.</summary>
        public string Residence { get; init; } = "";

        /// <summary>Agency in charge.</summary>
        public string Agency { get; init; } = "";

        /// <summary>State before the reservation.</summary>
        public ContactState? CameFrom { get; init; }

        /// <summary>Others of the household held with her.</summary>
        public IReadOnlyList<Mate> Household { get; init; } = [];

        /// <summary>Calls made before, the latest first.</summary>
        public IReadOnlyList<Past> History { get; init; } = [];

        /// <summary>Referrals whose result the person does not know yet.</summary>
        public IReadOnlyList<ToTell> Results { get; init; } = [];

        /// <summary>Offers that run, with the places left.</summary>
        public IReadOnlyList<Offer> Offers { get; init; } = [];

        /// <summary>What to say.</summary>
        public CallScript Script { get; init; } = new("", "", "");
    }

    /// <summary>Somebody else of the household.</summary>
    /// <param name="ContactId">The person in the campaign.</param>
    /// <param name="Name">Form of address and name.</param>
    /// <param name="Civility">Form of address.</param>
    /// <param name="CampaignName">The campaign, when it is another one.</param>
    /// <param name="SameNumber">Whether the number dialled is also hers.</param>
    public sealed record Mate(Guid ContactId, string Name, Civility Civility, string? CampaignName, bool SameNumber);

    /// <summary>A call made before.</summary>
    /// <param name="At">Instant (UTC).</param>
    /// <param name="Outcome">How it ended.</param>
    /// <param name="Note">Its note.</param>
    /// <param name="CallbackAt">Call promised (UTC).</param>
    /// <param name="ByMe">Whether this agent made it.</param>
    public sealed record Past(DateTime At, Outcome Outcome, string? Note, DateTime? CallbackAt, bool ByMe);

    /// <summary>A result to tell the person.</summary>
    /// <param name="ReferralId">The referral.</param>
    /// <param name="Need">Its need.</param>
    /// <param name="Result">Its result.</param>
    public sealed record ToTell(Guid ReferralId, Need Need, string Result);

    /// <summary>An offer of the CCAS.</summary>
    /// <param name="Id">Identifier.</param>
    /// <param name="Name">Name.</param>
    /// <param name="Kind">Help or activity.</param>
    /// <param name="Schedule">When.</param>
    /// <param name="PlacesLeft">Places left; null without limit.</param>
    /// <param name="Needs">Needs it answers.</param>
    public sealed record Offer(Guid Id, string Name, OfferKind Kind, string Schedule, int? PlacesLeft, IReadOnlyList<Need> Needs);

    /// <summary>Reads.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, IActorAccessor actors) : IQueryHandler<Query, Result>
    {
        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (agentId, now) = (actors.AgentId(), clock.UtcNow);
            var contact = await db.CampaignContacts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == query.ContactId, cancellationToken)
                ?? throw new NotFoundException("CampaignContact");
            var campaign = await db.Campaigns.AsNoTracking().SingleAsync(row => row.Id == contact.CampaignId, cancellationToken);
            var result = new Result { ContactId = contact.Id, CampaignId = campaign.Id, CampaignName = campaign.Name };
            if (contact.State != ContactState.Reserved || contact.LeaseAgentId != agentId || contact.LeaseEndsAt <= now)
                return result;
            var person = await db.People.AsNoTracking().SingleAsync(row => row.Id == contact.PersonId, cancellationToken);
            return result with
            {
                IsHeld = true,
                LeaseEndsAt = contact.LeaseEndsAt,
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
                CameFrom = contact.ReturnState,
                Household = await MatesAsync(contact, person, campaign, cancellationToken),
                History = await HistoryAsync(contact, agentId, cancellationToken),
                Results = await ResultsAsync(person.Id, cancellationToken),
                Offers = await OffersAsync(cancellationToken),
                Script = new CallScript(campaign.ScriptNews, campaign.ScriptNeeds, campaign.ScriptOffers),
            };
        }

        private async Task<IReadOnlyList<Mate>> MatesAsync(CampaignContact contact, Person person, Campaign campaign, CancellationToken cancellationToken)
        {
            var number = person.WorkingNumber ?? person.Phone;
            var mates = await (
                from mate in db.CampaignContacts
                join other in db.People on mate.PersonId equals other.Id
                join theirs in db.Campaigns on mate.CampaignId equals theirs.Id
                where mate.GroupId == contact.GroupId && mate.Id != contact.Id && mate.PersonId != contact.PersonId
                    && mate.State == ContactState.Reserved && mate.LeaseAgentId == contact.LeaseAgentId
                orderby other.BirthDate
                select new { mate.Id, other.Civility, other.FirstName, other.LastName, other.Phone, other.Phone2, mate.CampaignId, theirs.Name })
                .AsNoTracking().ToListAsync(cancellationToken);
            return [.. mates.Select(mate => new Mate(mate.Id, $"{mate.FirstName} {mate.LastName}", mate.Civility,
                mate.CampaignId == campaign.Id ? null : mate.Name,
                string.Equals(mate.Phone, number, StringComparison.Ordinal) || string.Equals(mate.Phone2, number, StringComparison.Ordinal)))];
        }

        private async Task<IReadOnlyList<Past>> HistoryAsync(CampaignContact contact, Guid agentId, CancellationToken cancellationToken)
            => await db.CallAttempts.AsNoTracking()
                .Where(attempt => attempt.ContactId == contact.Id)
                .OrderByDescending(attempt => attempt.Rank)
                .Select(attempt => new Past(attempt.At, attempt.Outcome, attempt.Note, attempt.CallbackAt, attempt.AgentId == agentId))
                .ToListAsync(cancellationToken);

        private async Task<IReadOnlyList<ToTell>> ResultsAsync(Guid personId, CancellationToken cancellationToken)
            => await db.Referrals.AsNoTracking()
                .Where(referral => referral.PersonId == personId && referral.PersonToldAt == null
                    && (referral.State == ReferralState.Closed || referral.State == ReferralState.Rejected))
                .Select(referral => new ToTell(referral.Id, referral.Need, referral.Result ?? ""))
                .ToListAsync(cancellationToken);

        private async Task<IReadOnlyList<Offer>> OffersAsync(CancellationToken cancellationToken)
        {
            var today = clock.Today;
            var offers = await db.CcasOffers.AsNoTracking().ToListAsync(cancellationToken);
            var taken = await db.Referrals
                .Where(referral => referral.OfferId != null && referral.State != ReferralState.Rejected && referral.State != ReferralState.Cancelled)
                .GroupBy(referral => referral.OfferId!.Value).Select(group => new { group.Key, Count = group.Count() })
                .ToDictionaryAsync(row => row.Key, row => row.Count, cancellationToken);
            return [.. offers.Where(offer => offer.IsOpenOn(today)).OrderBy(offer => offer.Kind).ThenBy(offer => offer.Name, StringComparer.Ordinal)
                .Select(offer => new Offer(offer.Id, offer.Name, offer.Kind, offer.Schedule,
                    offer.PlacesLeft(taken.GetValueOrDefault(offer.Id)), [.. offer.Needs.Select(need => need.Need)]))];
        }
    }
}
