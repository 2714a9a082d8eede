using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>
/// Erases one person at her request (GDPR, article 17), from an open file: excluded from every campaign, forgotten by all of them, and by what other features
/// hold under her numbers as soon as it is over.
/// There is no way back. Figures stay.
/// </summary>
public static class ErasePerson
{
    private static readonly AuditAction Action = new("Outreach.ErasePerson", "Person");

    [Allow(Roles.Manager)]
    [ProveFirst]
    public sealed record Command : ICommand<Guid>
    {
        /// <summary>The person.</summary>
        public Guid PersonId { get; init; }

        /// <summary>Whether the manager understands that nothing brings it back.</summary>
        public bool Understood { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.Understood).Equal(true).WithMessage("Cochez la case : l'effacement est définitif.");
    }

    /// <summary>Erases; refused while the CCAS still works for her, and to a manager who has not said why the file is open.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, EventLog events, IActorAccessor actors, IEnumerable<IHeldByNumber> features) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var person = await db.People.FirstOrDefaultAsync(row => row.Id == command.PersonId, cancellationToken) ?? throw new NotFoundException("Person");
            if (!await OpenPersonFile.IsOpenAsync(db, person.Id, actors.AgentId(), clock, cancellationToken))
                throw new RuleException("Outreach.FileNotOpen");
            if (await db.Referrals.Where(row => row.PersonId == person.Id).CountAsync(Referral.Open, cancellationToken) is > 0 and var open)
                throw new RuleException("Outreach.AnonymiseBlocked", null, open);
            var contacts = db.CampaignContacts.Where(row => row.PersonId == person.Id);
            var campaigns = await ExcludeAsync(contacts, cancellationToken);
            await Erasing.ForgetAsync(db, contacts, cancellationToken);
            var elsewhere = await features.ForgetAllAsync([.. person.Numbers], cancellationToken);
            person.Anonymise();
            audit.Record(Action, person.Id, after: new { Campaigns = campaigns, Elsewhere = elsewhere });
            events.Raise(new CampaignChanged(null));
            return person.Id;
        }

        // Whoever has nobody's name any more cannot be called; what was done before stays counted.
        private static async Task<int> ExcludeAsync(IQueryable<CampaignContact> contacts, CancellationToken cancellationToken)
        {
            var rows = await contacts.ToListAsync(cancellationToken);
            rows.Where(row => !row.State.IsFinal()).ToList().ForEach(row => row.Exclude());
            rows.ForEach(row => row.Anonymise());
            return rows.Count;
        }
    }
}
