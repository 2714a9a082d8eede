using System.Text.Json;
using System.Xml.Linq;
using AngersHabitat.Application.Files;
using AngersHabitat.Application.Reception.Register;

namespace AngersHabitat.Web.Tests.Reception;

/// <summary>Files for other sites, and the frame that they embed.</summary>
public sealed class OpenDataTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task GeoJson_OfAllAndOfOne_PutsLongitudeFirst()
    {
        var all = await ReadAsync("/donnees/lieux.geojson");
        all.GetProperty("type").GetString().ShouldBe("FeatureCollection");
        all.GetProperty("features").GetArrayLength().ShouldBe(56);

        var one = (await ReadAsync("/donnees/lieux.geojson?lieu=agence-centre")).GetProperty("features").EnumerateArray().Single();
        one.GetProperty("properties").GetProperty("name").GetString().ShouldBe("Agence Centre");
        one.GetProperty("geometry").GetProperty("coordinates")[1].GetDecimal().ShouldBeInRange(47, 48);
    }

    [Fact]
    public async Task OpenStreetMap_HasItsTags_AndTheSameHoursAsTheInterface()
    {
        var document = XDocument.Parse(await TextAsync("/donnees/lieux.osm?lieu=agence-centre"));
        var tags = document.Descendants("tag").ToDictionary(tag => tag.Attribute("k")!.Value, tag => tag.Attribute("v")!.Value);

        var place = await ReadAsync("/api/v1/places/agence-centre");
        tags["opening_hours"].ShouldBe(place.GetProperty("openingHours").GetProperty("onSite").GetString());
        tags["addr:city"].ShouldBe("Angers");
        tags["addr:housenumber"].ShouldAllBe(sign => char.IsAsciiDigit(sign));
    }

    [Fact]
    public async Task Directory_JoinsNeighbouringDaysWithTheSameHours()
    {
        var place = (await ReadAsync("/donnees/lieux-annuaire.json?lieu=agence-centre")).GetProperty("service").EnumerateArray().Single();
        var first = place.GetProperty("plage_ouverture")[0];
        (first.GetProperty("nom_jour_debut").GetString(), first.GetProperty("valeur_heure_debut_1").GetString()).ShouldBe(("Lundi", "09:00:00"));
    }

    [Fact]
    public async Task Listings_SayClosedDaysAndSpecialHours_BetweenCommasWithPoints()
    {
        host.MoveTo(new DateTime(2020, 12, 14, 10, 0, 0));
        try
        {
            var lines = (await TextAsync("/donnees/lieux-fiches.csv")).Split('\n');
            lines[0].ShouldContain("Monday hours,Tuesday hours");
            var agency = lines.Single(line => line.StartsWith("agence-centre,", StringComparison.Ordinal));
            agency.ShouldContain("2020-12-25: x");
            agency.ShouldContain(",-0.");
        }
        finally
        {
            host.MoveTo(new DateTime(2020, 11, 12, 10, 0, 0));
        }
    }

    [Theory]
    [InlineData("lieux", PlaceImport.Kind)]
    [InlineData("residences", ResidenceImport.Kind)]
    public async Task Register_OutAndInAgain_ChangesNothing(string file, string kind)
    {
        using var own = new PortalHost();
        var text = await (await own.Visit().Http.GetAsync(new Uri($"/donnees/{file}.csv", UriKind.Relative))).Content.ReadAsByteArrayAsync();
        var actor = new Application.Common.Actor(Guid.NewGuid(), "Essai", ["Administrator"]);

        var id = await own.StageAsync(actor, kind, text, "fichier.csv");

        var found = await own.SendAsAsync(actor, new Application.Files.GetImport.Query(id));
        var findings = (UpdateFindings)found.Findings;
        (found.Import.Rejected, findings.New, findings.Changed).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task Frame_MayStandOnAnySite_AndSetsNoCookie()
    {
        using var answer = await host.Visit().Http.GetAsync(new Uri("/donnees/maintenant", UriKind.Relative));

        answer.Headers.Contains("X-Frame-Options").ShouldBeFalse();
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors *");
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        answer.Headers.CacheControl!.ToString().ShouldContain("public");
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Agence Centre");
        using var page = await host.Visit().Http.GetAsync(new Uri("/donnees", UriKind.Relative));
        page.Headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
    }

    [Theory]
    [InlineData("/donnees/lieux.geojson?lieu=nulle-part")]
    [InlineData("/donnees/lieux.pdf")]
    public async Task Unknown_IsNotFound(string address) => (await host.Visit().OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Front_LeadsToThePageOfData()
        => (await host.Visit().OpenAsync("/")).Document.QuerySelector("footer a[href='/donnees']").ShouldNotBeNull();

    private async Task<JsonElement> ReadAsync(string address) => JsonDocument.Parse(await TextAsync(address)).RootElement;

    private async Task<string> TextAsync(string address) => await host.Visit().Http.GetStringAsync(new Uri(address, UriKind.Relative));
}
