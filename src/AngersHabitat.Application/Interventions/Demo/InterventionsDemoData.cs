using AngersHabitat.Application.Demo;
using AngersHabitat.Domain.Interventions;
using AngersHabitat.Store.Common;

namespace AngersHabitat.Application.Interventions;

/// <summary>
/// Visits since 2 March 2020, told by the rules that people obey and stored in bulk: emergencies only in the first lockdown, a backlog and its catching up until
/// September, then some 60 a day; today the round of the technician, emergencies that wait, points that are owed.
/// </summary>
internal sealed class InterventionsDemoData : IDemoDataSet
{
    public string Name => "interventions";

    public int Order => 45;

    public async Task LoadAsync(PortalDbContext db, DemoSettings settings, CancellationToken cancellationToken)
    {
        var (chance, now) = (new Random(settings.Seed + 45), Paris.ToStored(settings.Now));
        var agent = await db.Users.Where(user => user.Email == "maintenance@demo.example").Select(user => user.Id).FirstOrDefaultAsync(cancellationToken);
        var residences = await db.Residences.OrderBy(row => row.Id).Select(row => new { row.Id, row.AgencyId }).ToListAsync(cancellationToken);
        if (residences.Count == 0)
            return;
        var setup = await DemoVisitSetup.ReadAsync(db, cancellationToken);
        var lives = new DemoVisitLives(setup, [.. residences.Select(row => (row.Id, row.AgencyId))], agent, now, chance);
        new DemoVisitStory(lives, setup, now, chance, Math.Clamp(settings.Visits, 1, 100)).Tell();
        var accesses = new DemoVisitRound(lives, setup, now, chance).Tell();
        await StoreAsync(db, lives.All, now, cancellationToken);
        await db.InsertAsync(accesses, cancellationToken);
    }

    private static async Task StoreAsync(PortalDbContext db, IReadOnlyCollection<Intervention> visits, DateTime now, CancellationToken cancellationToken)
    {
        foreach (var visit in visits.Where(visit => Intervention.ContactOver.Holds(visit, now - Intervention.ContactKept)))
            visit.Erase(now);
        await db.InsertAsync(visits, cancellationToken);
        await db.InsertAsync([.. visits.SelectMany(visit => visit.Steps)], cancellationToken);
        await db.InsertAsync([.. visits.SelectMany(visit => visit.Answers)], cancellationToken);
        await db.InsertAsync([.. visits.SelectMany(visit => visit.Messages)], cancellationToken);
    }
}
