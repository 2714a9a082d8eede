using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>The file that goes to the CCAS. A command, since it lets personal data out: the journal says who took it.</summary>
public static class ReferralFile
{
    private static readonly AuditAction Action = new("Outreach.TakeReferralFile", "ReferralBatch");

    /// <param name="BatchId">The batch.</param>
    /// <param name="IsWorkbook">XLSX rather than CSV.</param>
    [Allow(Roles.Outreach, Roles.Manager)]
    public sealed record Command(Guid BatchId, bool IsWorkbook) : IJournalledRead, ICommand<byte[]>;

    /// <summary>The files that an actor may take: a manager all of them, an agent those that she sent.</summary>
    internal static IQueryable<ReferralBatch> Of(PortalDbContext db, Actor actor)
        => actor.Is(Roles.Manager) ? db.ReferralBatches : db.ReferralBatches.Where(batch => batch.AgentId == actor.UserId);

    private sealed record Line(Referral Referral, Person Person, string? Offer);

    public sealed class Handler(PortalDbContext db, AuditTrail audit, IWords words, IActorAccessor actors) : ICommandHandler<Command, byte[]>
    {
        public async ValueTask<byte[]> Handle(Command command, CancellationToken cancellationToken)
        {
            if (!await Of(db, actors.Current).AnyAsync(batch => batch.Id == command.BatchId, cancellationToken))
                throw new NotFoundException("ReferralBatch");
            var lines = await (
                from referral in db.Referrals.AsNoTracking()
                join person in db.People on referral.PersonId equals person.Id
                from offer in db.CcasOffers.Where(offer => offer.Id == referral.OfferId).DefaultIfEmpty()
                where referral.BatchId == command.BatchId
                orderby person.SearchName, referral.Id
                select new Line(referral, person, offer == null ? null : offer.Name)).ToListAsync(cancellationToken);
            audit.Record(Action, command.BatchId, after: new { lines.Count, command.IsWorkbook });
            var columns = Columns(words);
            return command.IsWorkbook ? TableExport.ToXlsx(columns, lines, "Orientations") : TableExport.ToCsv(columns, lines);
        }

        private static List<ExportColumn<Line>> Columns(IWords words) =>
        [
            new("orientation", line => line.Referral.Id.ToString("N")),
            new("date", line => Paris.DateOf(line.Referral.StateAt)),
            new("nom", line => line.Person.LastName),
            new("prenom", line => line.Person.FirstName),
            new("telephone", line => Telephones.Written(line.Person.WorkingNumber ?? line.Person.Phone)),
            new("adresse", line => line.Person.Address),
            new("besoins", line => words.Of(line.Referral.Need)),
            new("offre", line => line.Offer),
            new("accord_le", line => line.Referral.AgreedAt is { } at ? Paris.DateOf(at) : null),
            new("urgence", line => line.Referral.EmergencyReason),
        ];
    }
}
