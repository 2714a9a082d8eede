using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Tests.Worksites;

public sealed class WorksiteBookTests(CountingHost host) : IClassFixture<CountingHost>
{
    [Fact]
    public async Task Steering_WithAWarmBook_SendsTwoQueriesWhateverTheNumberOfOperations()
    {
        await host.SendAsync(new GetSteering.Query(), Roles.Manager);
        host.Counter.Watch();
        var before = host.Counter.Count;
        await host.SendAsync(new GetSteering.Query { Filter = new WorksiteFilter { On = new DateOnly(2020, 4, 15) } }, Roles.Manager);
        (host.Counter.Count - before).ShouldBe(2, "versions of the operations, and the lots to be published");
    }

    [Fact]
    public async Task Steering_AfterAChange_ReadsThatOperationAgainAndShowsIt()
    {
        var before = await host.SendAsync(new GetWorksiteSummary.Query(null));
        var operation = await host.InStoreAsync(db => db.Operations.AsNoTracking().Include(row => row.Dwellings).FirstAsync(row => row.Name == "Les Bateliers"));
        await host.SendAsync(Edit(operation, operation.Dwellings[^1].Dwellings + 4), Roles.Manager);

        host.Counter.Watch();
        var counted = host.Counter.Count;
        var after = await host.SendAsync(new GetWorksiteSummary.Query(null));
        after.Engaged.Rehabilitation.ShouldBe(before.Engaged.Rehabilitation + 4);
        (host.Counter.Count - counted).ShouldBe(10, "versions, cards and one query for each of the eight kinds of rows");
        (await host.SendAsync(new GetWorksiteSummary.Query(new DateOnly(2020, 11, 11)))).Engaged.Rehabilitation.ShouldBe(before.Engaged.Rehabilitation);
    }

    [Fact]
    public async Task Summary_AnyDate_EqualsTheFiguresOfTheOperationsThemselves()
    {
        var operations = await host.InStoreAsync(db => db.Operations.AsNoTracking().WithAllRows().ToListAsync());
        for (var date = new DateOnly(2018, 1, 1); date < new DateOnly(2020, 11, 12); date = date.AddDays(37))
        {
            var summary = await host.SendAsync(new GetWorksiteSummary.Query(date));
            var engaged = operations.Where(row => row.PhaseOn(date) is Phase.Works or Phase.Acceptance).ToList();
            summary.Engaged.Operations.ShouldBe(engaged.Count);
            summary.Suspended.Operations.ShouldBe(engaged.Count(row => row.SuspensionOn(date) is not null));
        }
    }

    private static EditOperation.Command Edit(Operation operation, int dwellings) => new()
    {
        Id = operation.Id, Version = operation.Version, Code = operation.Code, Name = operation.Name, Commune = operation.Commune,
        Address = operation.Address, Manager = operation.Manager, Dwellings = dwellings, DwellingsReason = "Logements ajoutés",
    };
}

internal static class OperationRowsExtensions
{
    public static IQueryable<Operation> WithAllRows(this IQueryable<Operation> operations)
        => operations.Include(row => row.Phases).Include(row => row.Suspensions).AsSplitQuery();
}
