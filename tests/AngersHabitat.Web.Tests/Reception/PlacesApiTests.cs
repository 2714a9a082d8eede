using System.Text.Json;

namespace AngersHabitat.Web.Tests.Reception;

public sealed class PlacesApiTests : IClassFixture<PortalHost>
{
    private readonly HttpClient _http;

    public PlacesApiTests(PortalHost host) => _http = host.CreateClient();

    [Fact]
    public async Task List_ThursdayMorning_OpensHeadOfficeAndThreeAgenciesAndKeepsFiftyLodgesForThePhone()
    {
        var places = await PlacesAt("2020-11-12T10:00:00+01:00");

        places.Count.ShouldBe(56);
        var open = places.Where(place => State(place) == "openAdapted").ToList();
        open.Select(Slug).ShouldBe(["siege", "agence-centre", "agence-nord", "agence-ouest"]);
        open.ShouldAllBe(place => place.GetProperty("status").GetProperty("channel").GetString() == "onSite");
        var sud = places.Single(place => Slug(place) == "agence-sud");
        State(sud).ShouldBe("closedNow");
        NextAt(sud).ShouldBe("2020-11-12T13:30:00+01:00");
        var lodges = places.Where(place => place.GetProperty("type").GetString() == "lodge").ToList();
        lodges.Count.ShouldBe(50);
        lodges.ShouldAllBe(lodge => State(lodge) == "closedNow" && NextAt(lodge) == "2020-11-12T17:00:00+01:00");
        lodges.ShouldAllBe(lodge => lodge.GetProperty("status").GetProperty("next").GetProperty("channel").GetString() == "phone");
    }

    [Fact]
    public async Task List_HalfPastFive_GivesLodgesByPhoneUntilSixAndAgenciesClosed()
    {
        var places = await PlacesAt("2020-11-12T17:30");

        var lodges = places.Where(place => place.GetProperty("type").GetString() == "lodge").ToList();
        lodges.ShouldAllBe(lodge => State(lodge) == "phoneOnly");
        lodges.ShouldAllBe(lodge => lodge.GetProperty("status").GetProperty("until").GetString() == "2020-11-12T18:00:00+01:00");
        places.Where(place => place.GetProperty("type").GetString() == "agency").ShouldAllBe(agency => State(agency) == "closedNow");
    }

    [Fact]
    public async Task List_EleventhOfNovember_IsClosedByHoliday()
        => (await PlacesAt("2020-11-11T10:00")).ShouldAllBe(place =>
            State(place) == "closedNow" && place.GetProperty("status").GetProperty("rule").GetString() == "holiday");

    [Fact]
    public async Task List_SpringLockdown_IsClosedByCrisis()
        => (await PlacesAt("2020-04-15T10:00")).Where(place => place.GetProperty("type").GetString() == "agency")
            .ShouldAllBe(place => place.GetProperty("status").GetProperty("rule").GetString() == "crisis");

    [Fact]
    public async Task Get_Agency_HasTheFieldsOfTheContract()
    {
        var place = await ReadAsync("/api/v1/places/agence-centre?at=2020-11-12T10:00:00 01:00");

        place.EnumerateObject().Select(property => property.Name).ShouldBe(
            ["slug", "name", "type", "phone", "address", "status", "measures", "occupancy", "openingHours"]);
        place.GetProperty("status").EnumerateObject().Select(property => property.Name).ShouldBe(
            ["state", "label", "channel", "until", "next", "rule", "reason", "verifiedOn"]);
        place.GetProperty("status").GetProperty("label").GetString().ShouldBe("Ouvert jusqu'à 12 h 30");
        place.GetProperty("status").GetProperty("until").GetString().ShouldBe("2020-11-12T12:30:00+01:00");
        place.GetProperty("openingHours").GetProperty("onSite").GetString().ShouldBe("Mo-Fr 09:00-12:30,13:30-17:30; PH off");
        place.GetProperty("openingHours").GetProperty("phone").GetString().ShouldBe("");
        place.GetProperty("measures")[0].GetProperty("kind").GetString().ShouldBe("occupancyLimit");
    }

    [Fact]
    public async Task Get_Lodge_SaysNeverOnSiteAndItsSessionByPhone()
    {
        var hours = (await ReadAsync("/api/v1/places/loge-ney")).GetProperty("openingHours");

        hours.GetProperty("onSite").GetString().ShouldBe("");
        hours.GetProperty("phone").GetString().ShouldBe("Mo-Fr 17:00-18:00; PH off");
    }

    [Fact]
    public async Task Hours_GivesEachDateWithItsIntervals()
    {
        var days = await ReadAsync("/api/v1/places/agence-sud/hours?from=2020-11-11&to=2020-11-13");

        days.GetArrayLength().ShouldBe(3);
        days[0].GetProperty("intervals").GetArrayLength().ShouldBe(0);
        days[1].GetRawText().ShouldBe(
            """{"date":"2020-11-12","intervals":[{"channel":"onSite","opens":"13:30","closes":"17:30","rule":"weekly"}]}""");
    }

    [Theory]
    [InlineData("/api/v1/places/inconnu", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/places/inconnu/hours?from=2020-11-12&to=2020-11-12", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/rien", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/places?at=hier", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/places?at=2020-13-40T10:00", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/places?at=9999-12-31T23:59", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/places?at=0001-01-01T00:00", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/places/siege/hours", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/places/siege/hours?from=2020-11-12&to=2020-11-11", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/places/siege/hours?from=2020-01-01&to=2021-01-01", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/places/siege/hours?from=0001-01-01&to=0001-01-02", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/places/siege/hours?from=2020-11-12&to=demain", HttpStatusCode.BadRequest)]
    public async Task BadRequests_AnswerProblemDetails(string address, HttpStatusCode expected)
    {
        using var response = await _http.GetAsync(new Uri(address, UriKind.Relative));

        response.StatusCode.ShouldBe(expected);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Hours_ExactlyAYear_IsAllowed()
        => (await ReadAsync("/api/v1/places/siege/hours?from=2020-01-01&to=2020-12-31")).GetArrayLength().ShouldBe(366);

    [Fact]
    public async Task OtherSites_MayRead()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/places/siege");
        request.Headers.Add("Origin", "https://exemple.example");
        using var response = await _http.SendAsync(request);

        response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
    }

    [Theory]
    [InlineData("/api/v1/places")]
    [InlineData("/api/v1/places/{slug}")]
    [InlineData("/api/v1/places/{slug}/hours")]
    public async Task OpenApi_DescribesThePlaces(string path)
        => (await ReadAsync("/openapi/v1.json")).GetProperty("paths").TryGetProperty(path, out _).ShouldBeTrue();

    private static string Slug(JsonElement place) => place.GetProperty("slug").GetString()!;

    private static string State(JsonElement place) => place.GetProperty("status").GetProperty("state").GetString()!;

    private static string? NextAt(JsonElement place) => place.GetProperty("status").GetProperty("next").GetProperty("at").GetString();

    private async Task<List<JsonElement>> PlacesAt(string at)
        => [.. (await ReadAsync("/api/v1/places?at=" + Uri.EscapeDataString(at))).EnumerateArray()];

    private async Task<JsonElement> ReadAsync(string address)
    {
        using var response = await _http.GetAsync(new Uri(address, UriKind.Relative));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }
}
