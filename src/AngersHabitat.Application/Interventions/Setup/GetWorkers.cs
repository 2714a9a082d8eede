using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Everybody who goes, as the form shows it, those who are given visits first.</summary>
public static class GetWorkers
{
    [Allow(Roles.Maintenance, Roles.Manager)]
    public sealed record Query : IQuery<Result>;

    /// <param name="Workers">As their forms show them.</param>
    /// <param name="Accounts">Accounts of technicians.</param>
    public sealed record Result(IReadOnlyList<SaveWorker.Command> Workers, IReadOnlyList<VisitChoices.Choice> Accounts);

    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var accounts = await (
                from user in db.Users
                join held in db.UserRoles on user.Id equals held.UserId
                join role in db.Roles on held.RoleId equals role.Id
                where role.Name == Roles.Technician
                select new VisitChoices.Choice(user.Id, user.DisplayName)).ToListAsync(cancellationToken);
            var workers = await db.Workers.AsNoTracking().ToListAsync(cancellationToken);
            return new Result(
                [.. workers.OrderBy(worker => worker.RetiredAt is not null).ThenBy(worker => worker.Name, FrenchOrder.Words).Select(FormOf)],
                [.. accounts.OrderBy(account => account.Name, FrenchOrder.Words)]);
        }

        private static SaveWorker.Command FormOf(Worker worker) => new()
        {
            Id = worker.Id, Version = worker.Version, Name = worker.Name, IsFirm = worker.IsFirm, AccountId = worker.AccountId, Trades = worker.Trades,
            DailyMinutes = worker.DailyMinutes, RecognisedBy = worker.RecognisedBy, Retired = worker.RetiredAt is not null,
        };
    }
}
