using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Worksites;

public sealed class PublicPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Index_ShowsTheListWithItsPlan()
    {
        var page = await host.Visit().OpenAsync("/chantiers");
        page.Text.ShouldContain("27 chantiers en cours, 32 projets à l’étude. Aucun chantier n’est à l’arrêt.");
        page.Document.QuerySelectorAll(".app-plan a").Length.ShouldBe(page.Document.QuerySelectorAll(".app-worksite").Length);
    }

    [Fact]
    public async Task Index_SearchedByDistrict_GivesItsWorksitesAndThoseNearby()
    {
        var page = await host.Visit().OpenAsync("/chantiers?q=12 rue doutre");
        page.Document.QuerySelectorAll(".app-worksite").ShouldAllBe(row => row.TextContent.Contains("Doutre"));
        page.Document.QuerySelectorAll(".app-worksite").Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Index_NothingFound_SaysSo()
        => (await host.Visit().OpenAsync("/chantiers?q=Marseille")).Text.ShouldContain("Aucun chantier trouvé pour « Marseille »");

    [Fact]
    public async Task PublicPages_NeverShowJudgementsBudgetsOrPeople()
    {
        var visitor = host.Visit();
        var names = await host.InStoreAsync(db => db.Operations.Select(row => row.Manager).Distinct().ToListAsync());
        foreach (var address in (string[])["/chantiers/le-verger-c-2017-003", "/chantiers", "/appels-d-offres", "/appels-d-offres.atom", "/api/v1/worksites", "/api/v1/tenders"])
        {
            var page = await visitor.OpenAsync(address);
            page.Status.ShouldBe(HttpStatusCode.OK);
            foreach (var word in names.Concat(["En retard", "À surveiller", "Engagé ", "health", "budget"]))
                page.Html.ShouldNotContain(word, Case.Sensitive, address);
        }
    }

    [Fact]
    public async Task Show_SaysWhatWhenAndWhomToCall()
    {
        var page = await host.Visit().OpenAsync("/chantiers/le-verger-c-2017-003");
        page.Text.ShouldContain("Construction de 27 logements");
        page.Text.ShouldContain("prévue en juillet 2021");
        page.Document.QuerySelector("main a[href='tel:+33261910070']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Show_DeliveryThatHasPassed_IsNotAnnounced()
    {
        var page = await host.Visit().OpenAsync("/chantiers/les-jardins-de-l-authion-c-2017-001");
        page.Text.ShouldContain("date en cours de révision");
        page.Text.ShouldNotContain("prévue en");
    }

    [Fact]
    public async Task Show_Unknown_Answers404()
        => (await host.Visit().OpenAsync("/chantiers/nulle-part")).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Tenders_AtomFeed_HasOneEntryALot()
    {
        var page = await host.Visit().OpenAsync("/appels-d-offres");
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse((await host.Visit().OpenAsync("/appels-d-offres.atom")).Html);
        feed.Root!.Elements(atom + "entry").Count().ShouldBe(page.Document.QuerySelectorAll("section:nth-of-type(1) tbody tr, section:nth-of-type(2) tbody tr").Length);
        feed.Root.Elements(atom + "entry").Select(entry => entry.Element(atom + "id")!.Value).ShouldBeUnique();
    }

    [Fact]
    public async Task Tenders_Calendar_HasWholeDaysInTheOrderOfTheStandard()
    {
        var ics = (await host.Visit().OpenAsync("/appels-d-offres.ics?travaux=Structure")).Html;
        ics.ShouldStartWith("BEGIN:VCALENDAR");
        ics.ShouldContain("DTSTART;VALUE=DATE:2020");
        ics.ShouldContain("Date limite des offres : Gros œuvre");
    }
}
