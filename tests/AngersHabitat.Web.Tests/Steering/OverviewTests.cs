using AngersHabitat.Application.CallCentre;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.CallCentre;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Outreach;
using AngersHabitat.Web.Features.Outreach;
using AngersHabitat.Web.Presentation;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Steering;

/// <summary>The first page of steering against the store's own rows.</summary>
public sealed class OverviewTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Worksites_AreTheSixFigures()
        => Tiles(await OpenAsync()).Take(6).Select(tile => tile.Number).ShouldBe(["27", "483", "914", "32", "470", "1200"]);

    [Fact]
    public async Task Calls_AreThoseOfTheStoreAndOfThePageTheyLeadTo()
    {
        var today = host.Clock.Today;
        var (calls, owed) = await host.InStoreAsync(async db => (
            await db.InboundCalls.CountAsync(call => call.Date == today), await db.Callbacks.CountAsync(call => call.EndedAt == null)));
        var page = await OpenAsync();
        var tile = Tile(page, "Appels aujourd’hui");
        tile.Number.ShouldBe($"{calls}");
        calls.ShouldBeGreaterThan(0);
        Tiles(await OpenAsync(tile.Href))[0].Number.ShouldBe($"{calls}");

        Tile(page, "Rappels dus").Number.ShouldBe($"{owed}");
        (await OpenAsync(Tile(page, "Rappels dus").Href.Split('#')[0])).Text.ShouldContain($"{owed} rappels dus");
    }

    [Fact]
    public async Task OwedCall_LatenessCountsFromThePromiseNotFromTheCall()
    {
        var now = host.Clock.UtcNow;
        var late = await host.InStoreAsync(db => db.Callbacks.Where(Callback.Late.For(now)).Select(call => call.DueAt).ToListAsync());
        late.ShouldNotBeEmpty();
        Tile(await OpenAsync(), "Rappels dus").Detail.ShouldBe($"{late.Count} en retard, le premier de {French.Age(now - late.Min())}");
    }

    [Fact]
    public async Task Doors_SayWhoIsInsideAndTheirLimit()
    {
        var board = await host.SendAsync(new GetBoard.Query(), Roles.Manager);
        var page = await OpenAsync();
        board.Places.Count.ShouldBe(5);
        foreach (var place in board.Places)
        {
            var tile = Tile(page, place.Name);
            tile.Number.ShouldBe($"{place.Inside}");
            tile.Href.ShouldBe($"/agents/frequentation/{place.Slug}");
        }
        Tile(page, "Agence Sud").Detail.ShouldBe("fermé");
    }

    [Fact]
    public async Task ActiveCampaign_IsCountedAsInTheStore()
    {
        var (id, targeted, reached, completed) = await host.InStoreAsync(async db =>
        {
            var active = await db.Campaigns.SingleAsync(row => row.State == CampaignState.Active);
            var contacts = db.CampaignContacts.Where(row => row.CampaignId == active.Id);
            return (active.Id, await contacts.CountAsync(), await contacts.CountAsync(row => row.ReachedAt != null), await contacts.CountAsync(row => ContactStates.Settled.Contains(row.State)));
        });
        var page = await OpenAsync();
        Tile(page, "Personnes visées").Number.ShouldBe($"{targeted}");
        Tile(page, "Jointes").Number.ShouldBe($"{reached}");
        Tile(page, "Appels terminés").Number.ShouldBe($"{completed}");
        Tile(page, "Jointes").Href.ShouldStartWith($"/pilotage/campagnes/{id}");
    }

    [Theory]
    [InlineData(4, "moins de 5", "des personnes visées")]
    [InlineData(5, "5", "5 % des personnes visées")]
    [InlineData(0, "0", "0 % des personnes visées")]
    public async Task Campaign_SmallGroups_AreMaskedWithTheirShare(int reached, string number, string detail)
    {
        var id = await host.InStoreAsync(db => db.Campaigns.Where(row => row.State == CampaignState.Active).Select(row => row.Id).SingleAsync());
        var figures = await host.SendAsync(new GetCampaignSteering.Query(id), Roles.Manager);
        var tile = CampaignOverview.Figures(figures with { Targeted = 100, Reached = reached }).Single(figure => figure.Label == "Jointes");
        (tile.Number, tile.Detail).ShouldBe((number, detail));
    }

    [Fact]
    public async Task EveryFigureAndDecision_LeadsToAPageThatOpens()
    {
        var page = await OpenAsync();
        var links = page.Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).Distinct().ToList();
        links.Count.ShouldBeGreaterThan(20);
        var client = await host.SignInAsync("responsable@demo.example");
        foreach (var link in links)
        {
            var answer = await client.OpenAsync(link.Split('#')[0]);
            answer.Status.ShouldBe(HttpStatusCode.OK, link);
            if (link.Contains('#', StringComparison.Ordinal))
                answer.Document.GetElementById(link.Split('#')[1]).ShouldNotBeNull(link);
        }
    }

    [Fact]
    public async Task Administrator_SeesTheWorksitesOnly()
    {
        var page = await OpenAsync("/pilotage", "admin@demo.example");
        Tiles(page).Count.ShouldBe(6);
        page.Text.ShouldNotContain("Rappels dus");
    }

    [Fact]
    public async Task Agent_IsNotLetIn()
        => (await (await host.SignInAsync("appels@demo.example")).OpenAsync("/pilotage")).Status.ShouldBe(HttpStatusCode.Forbidden);

    private async Task<PageAnswer> OpenAsync(string address = "/pilotage", string email = "responsable@demo.example")
    {
        var page = await (await host.SignInAsync(email)).OpenAsync(address);
        page.Status.ShouldBe(HttpStatusCode.OK);
        return page;
    }

    private static (string Label, string Number, string Detail, string Href) Tile(PageAnswer page, string label)
        => Tiles(page).Single(tile => tile.Label == label);

    private static List<(string Label, string Number, string Detail, string Href)> Tiles(PageAnswer page)
        => [.. page.Document.QuerySelectorAll("a.app-figure").Select(tile => (
            tile.QuerySelector(".app-figure__label")!.TextContent,
            string.Concat(tile.QuerySelector(".app-figure__number")!.TextContent.Where(letter => !char.IsWhiteSpace(letter))),
            tile.QuerySelector(".app-figure__detail")!.TextContent, tile.GetAttribute("href")!))];
}
