using AngersHabitat.Application.Demo;
using AngersHabitat.Store.Common;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Tests.Demo;

public sealed class DemoLoaderTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Load_Again_AddsNothing()
    {
        var before = await CountsAsync();

        await using (var scope = host.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<DemoLoader>().LoadAsync(CancellationToken.None);

        (await CountsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Reception_HasThePlacesOfTheArticle()
        => (await host.InStoreAsync(db => db.Places.GroupBy(place => place.Type).Select(group => new { group.Key, Count = group.Count() }).ToListAsync()))
            .Select(row => $"{row.Key} {row.Count}").Order(StringComparer.Ordinal)
            .ShouldBe(["Agency 4", "CallCentre 1", "Headquarters 1", "Lodge 50"]);

    [Fact]
    public async Task Reception_EachLodgeHasResidencesOfItsAgency()
    {
        var rows = await host.InStoreAsync(db => db.Places.Where(place => place.ParentAgencyId != null)
            .Select(lodge => new { lodge.ParentAgencyId, Agencies = db.Residences.Where(row => row.LodgeId == lodge.Id).Select(row => row.AgencyId).ToList() })
            .ToListAsync());

        rows.ShouldAllBe(row => row.Agencies.Count > 0 && row.Agencies.All(agency => agency == row.ParentAgencyId));
    }

    [Fact]
    public async Task Load_AnotherNodeStoredTheSameMeanwhile_LooksAgainForWhatIsLeft()
    {
        var set = new Twin();
        await using var scope = host.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;

        await ActivatorUtilities.CreateInstance<DemoLoader>(services, Array.Empty<IDemoScript>(), (IDemoDataSet[])[set]).LoadAsync(CancellationToken.None);

        set.Loads.ShouldBe(2);
        (await host.InStoreAsync(db => db.DemoLoads.CountAsync(load => load.Name == set.Name))).ShouldBe(1);
    }

    private sealed class Twin : IDemoDataSet
    {
        public int Loads { get; private set; }

        public string Name => "Test.Twin";

        public int Order => 0;

        // The first time the key of what the other node has stored refuses the row.
        public Task LoadAsync(PortalDbContext db, DemoSettings settings, CancellationToken cancellationToken)
        {
            if (Loads++ == 0)
                db.DemoLoads.Add(new DemoLoad { Name = "Accounts", At = DateTime.UnixEpoch });
            return Task.CompletedTask;
        }
    }

    private Task<int[]> CountsAsync() => host.InStoreAsync(async db => (int[])
    [
        await db.Users.CountAsync(), await db.Places.CountAsync(), await db.Residences.CountAsync(), await db.RuleSets.CountAsync(),
        await db.DemoLoads.CountAsync(),
    ]);
}
