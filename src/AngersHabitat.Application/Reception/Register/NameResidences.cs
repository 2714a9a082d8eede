using AngersHabitat.Application.Chores;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>Gives residences from before their pages an address made of their name, and a short code. Sent by the portal itself.</summary>
public static class NameResidences
{
    private static readonly AuditAction Action = new("Reception.NameResidences", nameof(Residence));

    [Allow(Roles.Administrator)]
    public sealed record Command : ICommand<int>;

    public sealed class Handler(PortalDbContext db, AuditTrail audit) : ICommandHandler<Command, int>
    {
        /// <returns>How many were given one.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var unnamed = (await db.Residences.Where(row => row.Code.Length == Residence.CodeLength).ToListAsync(cancellationToken)).OrderBy(row => row.Name, FrenchOrder.Words).ToList();
            if (unnamed.Count == 0)
                return 0;
            var book = await ResidenceAddressBook.ReadAsync(db, cancellationToken);
            foreach (var residence in unnamed)
                await book.PlaceAsync(db, residence, cancellationToken);
            audit.Record(Action, null, after: new { Residences = unnamed.Count });
            return unnamed.Count;
        }
    }

    /// <summary>Looks when the portal starts, and once a day.</summary>
    public sealed class Chore(ISender sender) : IChore
    {
        public string Name => Action.Name;

        public TimeSpan Every => TimeSpan.FromDays(1);

        public async Task WorkAsync(CancellationToken cancellationToken) => await sender.Send(new Command(), cancellationToken);
    }
}
