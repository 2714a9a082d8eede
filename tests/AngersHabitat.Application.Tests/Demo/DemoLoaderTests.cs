using AngersHabitat.Application.Demo;
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

    private Task<int[]> CountsAsync() => host.InStoreAsync(async db => (int[])
    [
        await db.Users.CountAsync(), await db.Places.CountAsync(), await db.Residences.CountAsync(), await db.RuleSets.CountAsync(),
        await db.DemoLoads.CountAsync(),
    ]);
}
