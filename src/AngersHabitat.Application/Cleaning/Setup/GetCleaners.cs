using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>Everybody who cleans, as the form shows it, those who are given something first.</summary>
public static class GetCleaners
{
    [Allow(Roles.Maintenance, Roles.Manager)]
    public sealed record Query : IQuery<Result>;

    /// <param name="Cleaners">As their forms show them.</param>
    /// <param name="Accounts">Accounts of caretakers: those who hold the role of technicians.</param>
    /// <param name="Lodges">Every lodge.</param>
    public sealed record Result(IReadOnlyList<SaveCleaner.Command> Cleaners, IReadOnlyList<CleaningChoice> Accounts, IReadOnlyList<CleaningChoice> Lodges);

    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var accounts = await (
                from user in db.Users
                join held in db.UserRoles on user.Id equals held.UserId
                join role in db.Roles on held.RoleId equals role.Id
                where role.Name == Roles.Technician
                select new CleaningChoice(user.Id, user.DisplayName)).ToListAsync(cancellationToken);
            var cleaners = await db.Cleaners.AsNoTracking().ToListAsync(cancellationToken);
            return new Result(
                [.. cleaners.OrderBy(cleaner => cleaner.RetiredAt is not null).ThenBy(cleaner => !cleaner.IsFirm).ThenBy(cleaner => cleaner.Name, FrenchOrder.Words).Select(FormOf)],
                [.. accounts.OrderBy(account => account.Name, FrenchOrder.Words)], (await CleaningChoices.ReadAsync(db, cancellationToken)).Lodges);
        }

        private static SaveCleaner.Command FormOf(Cleaner cleaner) => new()
        {
            Id = cleaner.Id, Version = cleaner.Version, Name = cleaner.Name, IsFirm = cleaner.IsFirm, AccountId = cleaner.AccountId,
            Lodges = [.. cleaner.Lodges.Select(lodge => lodge.LodgeId)], Retired = cleaner.RetiredAt is not null,
        };
    }
}
