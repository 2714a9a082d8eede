using AngersHabitat.Application.Demo;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>
/// 59 operations that give exactly the landlord's figures on 12 November 2020; with another number, the same ones repeated under other
/// names, for measures, each with a report a month for five years.
/// </summary>
public sealed class WorksitesDemoData : IDemoDataSet
{
    private const int Chunk = 200;

    public string Name => "Worksites";

    public int Order => 20;

    public async Task LoadAsync(PortalDbContext db, DemoSettings settings, CancellationToken cancellationToken)
    {
        var chunk = 0;
        foreach (var operation in Tell(settings.Operations, settings.Seed))
        {
            db.Operations.Add(operation);
            if (++chunk % Chunk != 0)
                continue;
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }
    }

    private static IEnumerable<Operation> Tell(int count, int seed)
    {
        var lives = new DemoLives(new Random(seed));
        var engaged = DemoOperations.Engaged.Select(lives.Engaged);
        var study = DemoOperations.UnderStudy.Select(lives.UnderStudy);
        var base59 = engaged.Concat(study).Take(count);
        return base59.Concat(DemoScale.Operations(count - DemoOperations.Engaged.Count - DemoOperations.UnderStudy.Count, seed));
    }
}
