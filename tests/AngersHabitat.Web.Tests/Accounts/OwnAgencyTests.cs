using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Reception;
using AngersHabitat.Web.Pages;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Accounts;

/// <summary>Pages open on the agency of who asks; all agencies are one click away, and the address remembers it.</summary>
public sealed class OwnAgencyTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly Dictionary<string, FilteredPage> Narrowed = typeof(FilteredPage).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(FilteredPage))).Select(type => (FilteredPage)Activator.CreateInstance(type)!)
        .Where(page => page.Question.IsAssignableTo(typeof(IOfAgency))).ToDictionary(page => page.Path, StringComparer.Ordinal);

    public static TheoryData<string> Pages() => [.. Narrowed.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task List_OpensOnHerAgency_AndAllAreOneClickAway_RememberedByEveryLink(string path)
    {
        var (client, agency) = await AgentAsync();

        var page = await client.OpenAsync(path);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("Agence : " + agency.Name);
        page.Document.QuerySelector("select[name=agence] option[selected]").ShouldNotBeNull().TextContent.ShouldContain(agency.Name);
        var all = page.Document.QuerySelectorAll("main a[href*='agence=toutes']").First(link => link.TextContent == "Toutes les agences").GetAttribute("href")!;
        all.ShouldContain("agence=toutes");

        var whole = await client.OpenAsync(all);
        whole.Text.ShouldNotContain("Agence : ");
        foreach (var sort in whole.Document.QuerySelectorAll("a.app-table__sort, .app-sort a, .app-exports a[href*='export']").Select(link => link.GetAttribute("href")!))
            sort.ShouldContain("agence=toutes");
        (await client.OpenAsync($"{path}?agence=")).Text.ShouldNotContain("Agence : ", Case.Sensitive, "as the form sends it");
        (await client.OpenAsync($"{path}?agence=&agence=")).Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Day_IsOfHerAgency()
    {
        var (client, agency) = await AgentAsync();

        var day = await client.OpenAsync("/agents");
        day.Text.ShouldContain("Ma journée " + agency.Name);
        Offices(day).ShouldBe(1);
        var all = await client.OpenAsync(day.Document.QuerySelectorAll("main a").Single(link => link.TextContent == "Toutes les agences").GetAttribute("href")!);
        Offices(all).ShouldBeGreaterThan(1);
        all.Text.ShouldContain("Mon agence");
    }

    [Fact]
    public async Task AllAgencies_ChosenOnTheDay_HoldForTheLists_UntilHersIsChosenOrSheLeaves()
    {
        var email = $"{Guid.NewGuid():N}@essai.example";
        var (client, agency) = await AgentAsync(email);
        var all = await client.OpenAsync("/agents?agence=toutes");
        (await client.OpenAsync("/agents/lieux")).Text.ShouldNotContain("Agence : ");
        (await client.OpenAsync($"/agents/lieux?agence={agency.Id}")).Text.ShouldContain("Agence : " + agency.Name, Case.Sensitive, "the address is stronger");

        await client.OpenAsync(all.Document.QuerySelectorAll("main a").Single(link => link.TextContent == "Mon agence").GetAttribute("href")!);
        (await client.OpenAsync("/agents/lieux")).Text.ShouldContain("Agence : " + agency.Name);

        await client.OpenAsync("/agents?agence=toutes");
        await client.SubmitAsync(await client.OpenAsync("/agents"), "/deconnexion");
        await client.SignInAsync(email, AccountSteps.Password);
        (await client.OpenAsync("/agents/lieux")).Text.ShouldContain("Agence : " + agency.Name);
    }

    [Fact]
    public async Task CleaningDay_OffersTheLodgesOfHerAgency_AndThatOfTheAddress()
    {
        var (client, agency) = await AgentAsync();
        var lodges = await host.InStoreAsync(db => db.Places.Where(place => place.Type == PlaceType.Lodge).Select(place => new { place.Id, place.ParentAgencyId }).ToListAsync());
        var other = lodges.First(lodge => lodge.ParentAgencyId != agency.Id).Id;

        Offered(await client.OpenAsync("/agents/nettoyage")).ShouldBe(lodges.Where(lodge => lodge.ParentAgencyId == agency.Id).Select(lodge => $"{lodge.Id}"), ignoreOrder: true);
        Offered(await client.OpenAsync($"/agents/nettoyage?loge={other}")).ShouldContain($"{other}");
        Offered(await client.OpenAsync("/agents/nettoyage?agence=toutes")).Count().ShouldBe(lodges.Count);

        static IEnumerable<string> Offered(PageAnswer page) => page.Document.QuerySelectorAll("select[name=loge] option").Select(option => option.GetAttribute("value")!).Where(value => value.Length > 0);
    }

    [Fact]
    public async Task Managers_AndThoseWithoutAgency_SeeAll()
    {
        var agency = await AgencyAsync();
        await AccountSteps.OpenAsync(host, new CreateAccount.Command { Email = "cheffe@essai.example", Roles = [Roles.Manager], AgencyId = agency.Id });
        foreach (var client in (PageClient[])[await AccountSteps.SignInAsync(host, "cheffe@essai.example"), await host.SignInAsync("responsable@demo.example")])
        {
            var page = await client.OpenAsync("/agents/lieux");
            page.Text.ShouldNotContain("Agence : ");
            page.Html.ShouldNotContain("agence=toutes");
        }
    }

    private static int Offices(PageAnswer day)
        => int.Parse(day.Document.QuerySelector("a[href='/agents/lieux'] .app-figure__number")!.TextContent.Split('/')[1], System.Globalization.CultureInfo.InvariantCulture);

    private async Task<(PageClient Client, Application.Common.Agency Agency)> AgentAsync(string? address = null)
    {
        var agency = await AgencyAsync();
        var email = address ?? $"{Guid.NewGuid():N}@essai.example";
        string[] roles = [Roles.Reception, Roles.Outreach, Roles.Maintenance];
        await AccountSteps.OpenAsync(host, new CreateAccount.Command { Email = email, Roles = roles, AgencyId = agency.Id });
        return (await AccountSteps.SignInAsync(host, email), agency);
    }

    private Task<Application.Common.Agency> AgencyAsync()
        => host.InStoreAsync(db => db.Places.Where(place => place.Type == PlaceType.Agency && place.Slug == "agence-centre").Select(place => new Application.Common.Agency(place.Id, place.Name)).SingleAsync());
}
