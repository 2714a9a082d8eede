using System.Reflection;
using AngersHabitat.Application.Chores;
using AngersHabitat.Application.Demo;
using AngersHabitat.Domain.Events;

namespace AngersHabitat.Application.Monitoring;

/// <summary>How the portal itself fares: store, version, clock, chores. Nothing in it is personal.</summary>
public static class GetPortalState
{
    /// <summary>Nothing to choose.</summary>
    [Allow(Roles.Administrator)]
    public sealed record Query : IQuery<Result>;

    /// <param name="Store">Name of the store's provider.</param>
    /// <param name="PendingMigrations">Migrations that the store lacks.</param>
    /// <param name="Version">Version of the portal.</param>
    /// <param name="Node">The node that answers.</param>
    /// <param name="Now">Portal's clock, UTC.</param>
    /// <param name="IsDemonstration">Whether that clock is the demonstration's.</param>
    /// <param name="Outbox">How many messages wait, and how many were given up.</param>
    /// <param name="Chores">Every chore.</param>
    /// <param name="Journal">Whether the journal is as it was written.</param>
    public sealed record Result(
        string Store, int PendingMigrations, string Version, string Node, DateTime Now, bool IsDemonstration, OutboxCount Outbox,
        IReadOnlyList<ChoreReport.Standing> Chores, JournalStanding Journal);

    /// <param name="Waiting">To be delivered.</param>
    /// <param name="Failing">Of these, tried in vain before.</param>
    /// <param name="GivenUp">Tried no more.</param>
    public sealed record OutboxCount(int Waiting, int Failing, int GivenUp);

    public sealed class Handler(PortalDbContext db, ChoreReport chores, PortalNode node, PortalClock clock, DemoSettings demo, IJournalWatch journal) : IQueryHandler<Query, Result>
    {
        private static readonly string Version =
            typeof(GetPortalState).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken) => new(
            db.Database.ProviderName!.Split('.')[^1],
            (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Count(),
            Version,
            node.Name,
            clock.UtcNow,
            demo.Enabled,
            await OutboxAsync(cancellationToken),
            await chores.ReadAsync(cancellationToken),
            await journal.LastAsync(cancellationToken));

        private async Task<OutboxCount> OutboxAsync(CancellationToken cancellationToken)
        {
            var waiting = db.OutboxMessages.Where(message => message.State == OutboxState.Waiting);
            return new OutboxCount(
                await waiting.CountAsync(cancellationToken),
                await waiting.CountAsync(message => message.Attempts > 0, cancellationToken),
                await db.OutboxMessages.CountAsync(message => message.State == OutboxState.GivenUp, cancellationToken));
        }
    }
}
