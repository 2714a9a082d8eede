using System.Text.Json;

namespace AngersHabitat.Web.Tests.Worksites;

public sealed class WorksitesApiTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Summary_OnTheDateOfTheFacts_GivesTheSixFigures()
    {
        var json = await JsonOfAsync("/api/v1/worksites/summary?on=2020-11-12");
        Figures(json, "engaged").ShouldBe((27, 483, 914));
        Figures(json, "study").ShouldBe((32, 470, 1200));
        Figures(json, "suspended").ShouldBe((0, 0, 0));
        json.GetProperty("on").GetString().ShouldBe("2020-11-12");
    }

    [Fact]
    public async Task Summary_WithoutDate_IsOfToday()
        => (await JsonOfAsync("/api/v1/worksites/summary")).GetProperty("on").GetString().ShouldBe("2020-11-12");

    [Fact]
    public async Task Summary_InTheFirstLockdown_ShowsTheSuspendedRenovationsOnly()
    {
        var (operations, construction, rehabilitation) = Figures(await JsonOfAsync("/api/v1/worksites/summary?on=2020-04-15"), "suspended");
        operations.ShouldBe(11);
        construction.ShouldBe(0);
        rehabilitation.ShouldBeGreaterThan(500);
        Figures(await JsonOfAsync("/api/v1/worksites/summary?on=2020-03-30"), "suspended").Construction.ShouldBeGreaterThan(300);
        Figures(await JsonOfAsync("/api/v1/worksites/summary?on=2020-05-11"), "suspended").Operations.ShouldBe(0);
    }

    [Fact]
    public async Task Summary_DateThatCannotBeRead_Answers400AsProblem()
    {
        using var response = await host.Visit().Http.GetAsync(new Uri("/api/v1/worksites/summary?on=hier", UriKind.Relative), TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    private async Task<JsonElement> JsonOfAsync(string address)
    {
        using var document = JsonDocument.Parse(await host.Visit().Http.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));
        return document.RootElement.Clone();
    }

    private static (int Operations, int Construction, int Rehabilitation) Figures(JsonElement json, string part)
    {
        var element = json.GetProperty(part);
        return (element.GetProperty("operations").GetInt32(), element.GetProperty("construction").GetInt32(), element.GetProperty("rehabilitation").GetInt32());
    }
}
