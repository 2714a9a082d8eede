using System.Globalization;
using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Reception;
using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Domain.Reception;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Tests.Lists;

/// <summary>A landlord of 506 places: every list is a page, cut in the store or in memory, and its file holds them all.</summary>
public sealed class ManyPlacesTests(ManyPlacesTests.Host host) : IClassFixture<ManyPlacesTests.Host>
{
    private const int Places = 506;

    [Fact]
    public async Task BrowsePlaces_OfManyPlaces_GivesOnePageAndReadsNoneFromTheStore()
    {
        await host.SendAsync(new BrowsePlaces.Query());
        foreach (var query in Enum.GetValues<BrowsePlaces.Sort>().Select(sort => new BrowsePlaces.Query { Sort = sort, Page = 3 }))
        {
            var (page, read) = await ReadAsync(async () => (await host.SendAsync(query)).Places);
            (page.Items.Count, page.Number, page.Count, page.Total).ShouldBe((50, 3, 10, Places));
            read.ShouldBe(0, $"{query.Sort}: places are held in memory");
        }
        var (area, some) = await ReadAsync(async () => (await host.SendAsync(new BrowsePlaces.Query { Area = "roseraie", Type = PlaceType.Lodge })).Places);
        area.Items.ShouldAllBe(place => place.Contact.District == "Roseraie" && place.Type == PlaceType.Lodge);
        some.ShouldBe(0);
    }

    [Fact]
    public async Task ListStaffPlaces_OfManyPlaces_ReadsOnePageFromTheStoreUnlessTheStateIsAskedFor()
    {
        foreach (var sort in Enum.GetValues<ListStaffPlaces.Sort>().Where(sort => sort != ListStaffPlaces.Sort.State))
        {
            var (page, read) = await ReadAsync(async () => (await host.SendAsync(new ListStaffPlaces.Query { Sort = sort, Page = 2 }, Roles.Reception)).Places);
            (page.Items.Count, page.Total, read).ShouldBe((page.Items.Count, Places, page.Items.Count), $"{sort}");
            page.Items.Count.ShouldBeLessThanOrEqualTo(50);
        }
        var (closed, all) = await ReadAsync(async () =>
            (await host.SendAsync(new ListStaffPlaces.Query { Sort = ListStaffPlaces.Sort.State, Text = "église", Reverse = true }, Roles.Reception)).Places);
        all.ShouldBe(closed.Total, "the stored filters come first");
    }

    [Fact]
    public async Task Lists_OfManyPlaces_AreInFrenchOrderAndHoldEachOnce()
    {
        List<string> names = [];
        for (var page = 1; page <= 10; page++)
            names.AddRange((await host.SendAsync(new BrowsePlaces.Query { Sort = BrowsePlaces.Sort.Name, Page = page })).Places.Items.Select(place => place.Name));
        names.Distinct(StringComparer.Ordinal).Count().ShouldBe(Places);
        names.ShouldBe(names.Order(StringComparer.Create(CultureInfo.GetCultureInfo("fr-FR"), ignoreCase: true)));
        names.IndexOf("Loge Les Érables 1").ShouldBeLessThan(names.IndexOf("Loge Les Frênes 1"));
    }

    [Fact]
    public async Task Files_OfManyPlaces_HoldAll()
    {
        (await host.SendAsync((BrowsePlaces.Query)new BrowsePlaces.Query { Page = 7 }.ForAll())).Places.Items.Count.ShouldBe(Places);
        var staff = (await host.SendAsync((ListStaffPlaces.Query)new ListStaffPlaces.Query().ForAll(), Roles.Reception)).Places.Items;
        staff.Select(row => row.Place.Id).Distinct().Count().ShouldBe(Places);
        staff.Take(5).ShouldAllBe(row => row.Place.Type == PlaceType.Headquarters || row.Place.Type == PlaceType.Agency);
    }

    [Fact]
    public async Task Demonstration_OfManyPlaces_IsWhole()
    {
        var lodges = await host.InStoreAsync(db => db.Places.Where(place => place.Type == PlaceType.Lodge)
            .Select(lodge => new { lodge.Phone, Residences = db.Residences.Count(row => row.LodgeId == lodge.Id), Rules = db.RuleSets.Count(set => set.PlaceId == lodge.Id) })
            .ToListAsync());
        lodges.Count.ShouldBe(Places - 6);
        lodges.ShouldAllBe(lodge => lodge.Residences == 2 && lodge.Rules == 1);
        lodges.Select(lodge => lodge.Phone).Distinct(StringComparer.Ordinal).Count().ShouldBe(lodges.Count);
    }

    private async Task<(Page<T> Page, int Read)> ReadAsync<T>(Func<Task<Page<T>>> ask)
    {
        // Started before: what the start reads is not the list's.
        _ = host.Services;
        var before = host.Read.Places;
        var page = await ask();
        return (page, host.Read.Places - before);
    }

    /// <summary>Counts the places that leave the store.</summary>
    public sealed class PlacesRead : IMaterializationInterceptor
    {
        private int _places;

        public int Places => Volatile.Read(ref _places);

        public object InitializedInstance(MaterializationInterceptionData materializationData, object entity)
        {
            if (entity is Place)
                Interlocked.Increment(ref _places);
            return entity;
        }
    }

    /// <summary>A portal whose demonstration is made with many places, from an empty file, and counts what it reads.</summary>
    public sealed class Host : PortalHost
    {
        public Host()
        {
            MakesDemonstration = true;
            Settings["Demo:Places"] = Places.ToString(CultureInfo.InvariantCulture);
            Settings["Demo:Contacts"] = "20";
            Settings["Demo:Operations"] = "5";
            Settings["Chores:Enabled"] = "false";
        }

        public PlacesRead Read { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.ConfigureDbContext<PortalDbContext>(options => options.AddInterceptors(Read)));
        }
    }
}
