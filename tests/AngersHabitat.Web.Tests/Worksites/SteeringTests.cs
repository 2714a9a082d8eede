using System.Text;

namespace AngersHabitat.Web.Tests.Worksites;

public sealed class SteeringTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Index_OnTheDateOfTheFacts_ShowsTheSixFiguresAndNoStop()
    {
        var page = await OpenAsync("/pilotage/chantiers?au=2020-11-12");
        Figures(page).ShouldBe(["27", "483", "914", "32", "470", "1200"]);
        page.Text.ShouldContain("Aucun chantier à l’arrêt.");
    }

    [Fact]
    public async Task Index_InTheFirstLockdown_ShowsTheSuspendedWorksites()
        => (await OpenAsync("/pilotage/chantiers?au=2020-04-15")).Text.ShouldContain("11 chantiers suspendus, 687 logements");

    [Fact]
    public async Task Figures_EachOpensTheListThatMakesIt()
    {
        var page = await OpenAsync("/pilotage/chantiers?au=2020-11-12");
        var links = page.Document.QuerySelectorAll("a.app-figure").Select(link => link.GetAttribute("href")!).ToList();
        links.Count.ShouldBe(6);
        (await OpenAsync(links[1])).Text.ShouldContain("13 opérations : 483 logements en construction, 0 en réhabilitation");
        (await OpenAsync(links[5])).Text.ShouldContain("16 opérations : 0 logement en construction, 1 200 en réhabilitation");
    }

    [Fact]
    public async Task Filters_AreKeptByFiguresDecisionsAndExports()
    {
        var page = await OpenAsync("/pilotage/chantiers?au=2020-09-01&nature=Rehabilitation&commune=Angers");
        foreach (var link in page.Document.QuerySelectorAll("a.app-figure, .app-todo a, .app-exports a"))
            link.GetAttribute("href")!.ShouldContain("au=2020-09-01&nature=Rehabilitation");
        Figures(page)[1].ShouldBe("0");
    }

    [Fact]
    public async Task Overview_OneClick_SaysWhyAWorksiteIsLate()
    {
        var page = await OpenAsync("/pilotage");
        var late = page.Document.QuerySelectorAll(".app-todo__item").First(item => item.TextContent.Contains("Le Verger", StringComparison.Ordinal));
        var operation = await OpenAsync(late.QuerySelector("a")!.GetAttribute("href")!);
        operation.Text.ShouldContain("En retard : Livraison retardée de 47 jours, suspensions déduites");
        operation.Text.ShouldContain("Entreprise de menuiserie en liquidation");
    }

    [Fact]
    public async Task Operations_SortedAndReversed_ChangesOrder()
    {
        var first = await OpenAsync("/pilotage/chantiers/operations?tri=Dwellings");
        var last = await OpenAsync("/pilotage/chantiers/operations?tri=Dwellings&inverse=true");
        NameOfFirst(first).ShouldNotBe(NameOfFirst(last));
    }

    [Fact]
    public async Task Export_Csv_HasTheRowsOfTheListAndItsDate()
    {
        var client = await host.SignInAsync("responsable@demo.example");
        var csv = await client.Http.GetByteArrayAsync(new Uri("/pilotage/chantiers/operations.csv?au=2020-04-15&liste=Suspended", UriKind.Relative), TestContext.Current.CancellationToken);
        var lines = Encoding.UTF8.GetString(csv).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(12);
        lines[0].ShouldContain("Retard brut (jours);Jours suspendus;Retard net (jours)");
        lines.Skip(1).ShouldAllBe(line => line.StartsWith("15/04/2020;R-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Export_Xlsx_IsAWorkbook()
    {
        var client = await host.SignInAsync("responsable@demo.example");
        var file = await client.Http.GetByteArrayAsync(new Uri("/pilotage/chantiers/operations.xlsx", UriKind.Relative), TestContext.Current.CancellationToken);
        file.AsSpan(0, 2).SequenceEqual("PK"u8).ShouldBeTrue();
    }

    [Fact]
    public async Task Picture_IsTheCalendarWithItsHatching()
    {
        var client = await host.SignInAsync("responsable@demo.example");
        using var response = await client.Http.GetAsync(new Uri("/pilotage/chantiers/calendrier.svg?au=2020-04-15", UriKind.Relative), TestContext.Current.CancellationToken);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        var svg = System.Xml.Linq.XDocument.Parse((await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Trim());
        svg.Descendants().Count(element => element.Attribute("class")?.Value.Contains("app-bar--stop", StringComparison.Ordinal) == true).ShouldBeGreaterThanOrEqualTo(22);
    }

    [Theory]
    [InlineData("/pilotage/chantiers?au=hier", "ne peut pas être lu")]
    [InlineData("/pilotage/chantiers?au=2031-01-01", "est à venir")]
    public async Task Index_DateThatCannotServe_IsSaidAndTodayShown(string address, string sentence)
    {
        var page = await OpenAsync(address, HttpStatusCode.BadRequest);
        page.Text.ShouldContain(sentence);
        Figures(page)[0].ShouldBe("27");
    }

    [Fact]
    public async Task Index_VisitorAndAgent_AreNotLetIn()
    {
        (await host.Visit().OpenAsync("/pilotage/chantiers")).Location.ShouldStartWith("/connexion");
        var agent = await host.SignInAsync("accueil@demo.example");
        (await agent.OpenAsync("/pilotage/chantiers")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Show_UnknownOperation_Answers404()
        => await OpenAsync($"/pilotage/chantiers/operations/{Guid.NewGuid()}", HttpStatusCode.NotFound);

    private async Task<PageAnswer> OpenAsync(string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var client = await host.SignInAsync("responsable@demo.example");
        var page = await client.OpenAsync(address);
        page.Status.ShouldBe(expected);
        return page;
    }

    private static List<string> Figures(PageAnswer page)
        => [.. page.Document.QuerySelectorAll("a.app-figure .app-figure__number").Select(number => string.Concat(number.TextContent.Where(char.IsAsciiDigit)))];

    private static string NameOfFirst(PageAnswer page) => page.Document.QuerySelector("tbody th a")!.TextContent;
}
