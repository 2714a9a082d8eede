using AngersHabitat.Application.Demo;
using AngersHabitat.Domain.Worksites;
using AngersHabitat.Store.Common;

namespace AngersHabitat.Application.Worksites;

/// <summary>
/// What befell the operations that <see cref="WorksiteSetupDemo"/> entered: with all 59 exactly the landlord's figures on 12 November 2020. With a larger number, the same ones
/// repeated under other names, for measures, each with a report a month for five years.
/// </summary>
public sealed class WorksitesDemoData : IDemoDataSet
{
    private const int Chunk = 200;

    public string Name => "Worksites";

    public int Order => 20;

    public async Task LoadAsync(PortalDbContext db, DemoSettings settings, CancellationToken cancellationToken)
    {
        var lives = DemoLives.Of(settings);
        var operations = await db.Operations.WithHistory().ToDictionaryAsync(operation => operation.Id, cancellationToken);
        foreach (var (form, story) in lives)
            story.Tell(operations[form.Id]);
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        foreach (var chunk in DemoScale.Operations(settings.Operations - lives.Count, settings.Seed).Chunk(Chunk))
            await InsertAsync(db, chunk, cancellationToken);
    }

    private static async Task InsertAsync(PortalDbContext db, IReadOnlyList<Operation> operations, CancellationToken cancellationToken)
    {
        await db.InsertAsync(operations, cancellationToken);
        await db.InsertAsync([.. operations.SelectMany(operation => operation.Phases)], cancellationToken);
        await db.InsertAsync([.. operations.SelectMany(operation => operation.Dwellings)], cancellationToken);
        await db.InsertAsync([.. operations.SelectMany(operation => operation.MilestoneDates)], cancellationToken);
        await db.InsertAsync([.. operations.SelectMany(operation => operation.Budgets)], cancellationToken);
        await db.InsertAsync([.. operations.SelectMany(operation => operation.Contracts)], cancellationToken);
        await db.InsertAsync([.. operations.SelectMany(operation => operation.Suspensions)], cancellationToken);
        await db.InsertAsync([.. operations.SelectMany(operation => operation.Reports)], cancellationToken);
    }
}
