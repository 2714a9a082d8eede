using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>Which residences somebody cleans: those of the own lodges that no firm cleans, and those of the own firm; for who is more than a technician, every one.</summary>
public sealed class CleaningWalk(PortalDbContext db, IActorAccessor actors)
{
    /// <summary>Whether this person sees every residence.</summary>
    public bool SeesAll => actors.Current.Roles.Any(role => !string.Equals(role, Roles.Technician, StringComparison.Ordinal));

    /// <summary>The residences of this person's own walk on a date.</summary>
    public async Task<IQueryable<CleaningSite>> MineAsync(DateOnly date, CancellationToken cancellationToken)
    {
        var me = actors.Current.UserId;
        var mine = await db.Cleaners.AsNoTracking().Where(cleaner => cleaner.AccountId == me && me != null && cleaner.RetiredAt == null).ToListAsync(cancellationToken);
        var (firms, lodges) = (mine.Where(cleaner => cleaner.IsFirm).Select(cleaner => (Guid?)cleaner.Id).ToList(), mine.SelectMany(cleaner => cleaner.Lodges).Select(lodge => (Guid?)lodge.LodgeId).ToList());
        return from site in db.CleaningSites
               join residence in db.Residences on site.Id equals residence.Id
               let cleaner = db.CleaningPlans.Where(plan => plan.Site == site.Number && plan.From <= date).OrderByDescending(plan => plan.Number).Select(plan => plan.CleanerId).FirstOrDefault()
               where cleaner == null ? lodges.Contains(residence.LodgeId) : firms.Contains(cleaner)
               select site;
    }

    /// <summary>The residence, if this person may say something of it.</summary>
    /// <exception cref="NotFoundException">There is none, or it is not on this person's walk.</exception>
    public async Task<CleaningSite> EnterAsync(Guid residenceId, DateOnly date, CancellationToken cancellationToken)
        => await (SeesAll ? db.CleaningSites : await MineAsync(date, cancellationToken)).AsNoTracking().SingleOrDefaultAsync(site => site.Id == residenceId, cancellationToken)
            ?? throw new NotFoundException(nameof(CleaningSite));
}
