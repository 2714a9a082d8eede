using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Takes a word off the list of those that notes should not hold.</summary>
public static class RemoveSensitiveTerm
{
    private static readonly AuditAction Action = new("Outreach.RemoveSensitiveTerm", nameof(SensitiveTerm));

    /// <param name="Id">The term.</param>
    [Allow(Roles.Manager)]
    public sealed record Command(Guid Id) : ICommand<string>;

    public sealed class Handler(PortalDbContext db, AuditTrail audit) : ICommandHandler<Command, string>
    {
        /// <returns>The term as it was written.</returns>
        public async ValueTask<string> Handle(Command command, CancellationToken cancellationToken)
        {
            var term = await db.SensitiveTerms.FirstOrDefaultAsync(row => row.Id == command.Id, cancellationToken) ?? throw new NotFoundException(nameof(SensitiveTerm));
            db.SensitiveTerms.Remove(term);
            audit.Record(Action, term.Id, before: new { term.Topic, Terms = term.Wording });
            return term.Wording;
        }
    }
}
