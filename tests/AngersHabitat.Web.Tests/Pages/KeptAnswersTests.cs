using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Domain.Reception;
using AngersHabitat.Web.Pages.Kept;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Web.Tests.Pages;

/// <summary>What anonymous visitors read is kept for as long as it is true, and no longer.</summary>
public sealed class KeptAnswersTests : IDisposable
{
    private readonly PortalHost _host = new IdleHost();

    private KeptAnswers Kept => _host.Services.GetRequiredService<KeptAnswers>();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/lieux")]
    [InlineData("/lieux/agence-centre")]
    [InlineData("/chantiers")]
    [InlineData("/appels-d-offres")]
    [InlineData("/urgence")]
    [InlineData("/api/v1/places")]
    [InlineData("/api/v1/worksites/summary")]
    [InlineData("/sitemap.xml")]
    public async Task SecondVisitor_HasTheFirstOnesAnswer_AndNoCookie(string address)
    {
        using var first = await GetAsync(address);
        var kept = Kept.Count;
        kept.ShouldBeGreaterThan(0);
        using var second = await GetAsync(address);
        Kept.Count.ShouldBe(kept);
        second.Headers.ETag.ShouldBe(first.Headers.ETag.ShouldNotBeNull());
        first.Headers.Contains("Set-Cookie").ShouldBeFalse();
        second.Headers.CacheControl.ShouldNotBeNull().Public.ShouldBeTrue();
        (await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .ShouldBe(await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Closing_IsSeenByTheNextVisitor_AndOnAnotherNode()
    {
        using var other = _host.Restart();
        other.MoveTo(new DateTime(2020, 11, 12, 10, 0, 0));
        _host.MoveTo(new DateTime(2020, 11, 12, 10, 0, 0));
        (await StateAsync(_host)).ShouldBe("openAdapted");
        (await StateAsync(other)).ShouldBe("openAdapted");
        await _host.SendAsync(new CloseUrgently.Command { Id = Guid.NewGuid(), Scope = "agence-centre", Reason = "Fuite d'eau", Plan = ReopeningPlan.UntilFurtherNotice });
        (await StateAsync(_host)).ShouldBe("closedTemporarily");
        await other.Services.GetRequiredService<Application.Events.SignalReader>().ReadAsync(TestContext.Current.CancellationToken);
        (await StateAsync(other)).ShouldBe("closedTemporarily");
    }

    [Fact]
    public async Task Hours_EndAtTheirInstant()
    {
        _host.MoveTo(new DateTime(2020, 11, 12, 12, 29, 50));
        (await StateAsync(_host)).ShouldBe("openAdapted");
        using var last = await GetAsync("/api/v1/places/agence-centre");
        last.Headers.CacheControl.ShouldNotBeNull().SharedMaxAge.ShouldNotBeNull().ShouldBeLessThan(TimeSpan.FromSeconds(10));
        _host.Time.Advance(TimeSpan.FromSeconds(10));
        (await StateAsync(_host)).ShouldBe("closedNow");
    }

    [Fact]
    public async Task SignedIn_NeitherGetsNorLeavesAnything()
    {
        var person = await _host.SignInAsync("accueil@demo.example");
        var before = Kept.Count;
        (await person.OpenAsync("/lieux/agence-nord")).Text.ShouldContain("Agence Nord");
        Kept.Count.ShouldBe(before);
        using var visitor = await GetAsync("/lieux/agence-nord");
        using var own = await person.Http.GetAsync(new Uri("/lieux/agence-nord", UriKind.Relative), TestContext.Current.CancellationToken);
        own.Headers.CacheControl.ShouldNotBeNull().NoStore.ShouldBeTrue();
        (await visitor.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("accueil@demo.example");
    }

    [Fact]
    public async Task UnknownParameters_NeitherMultiplyNorAppear()
    {
        using var _ = await GetAsync("/lieux?type=Lodge");
        var kept = Kept.Count;
        for (var i = 0; i < 20; i++)
        {
            using var answer = await GetAsync($"/lieux?inconnu={i}&type=Lodge");
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("inconnu");
        }
        Kept.Count.ShouldBe(kept);
    }

    [Fact]
    public async Task TypedAddress_IsNeverKept()
    {
        var visitor = _host.Visit();
        var page = await visitor.OpenAsync("/chantiers");
        var kept = Kept.Count;
        var found = await visitor.FollowAsync(await visitor.SubmitAsync(page, "/chantiers", ("q", "12 rue des Demoiselles")));
        found.Status.ShouldBe(HttpStatusCode.OK);
        Kept.Count.ShouldBe(kept);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Answer_LeavesPacked_AndNotAtAllWhenTheVisitorHasIt(string coding)
    {
        using var client = _host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.AcceptEncoding.Add(new(coding));
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentEncoding.ShouldBe([coding]);
        answer.Headers.Vary.ShouldContain("Accept-Encoding");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/");
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag.ShouldNotBeNull());
        using var same = await client.SendAsync(again, TestContext.Current.CancellationToken);
        same.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await same.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Head_SaysWhatGetSays()
    {
        using var get = await GetAsync("/lieux");
        using var client = _host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Head, "/lieux");
        using var head = await client.SendAsync(request, TestContext.Current.CancellationToken);
        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Headers.ETag.ShouldBe(get.Headers.ETag);
    }

    [Fact]
    public async Task Errors_AreNotKept()
    {
        using var wrong = await GetAsync("/lieux?page=-1");
        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var unknown = await GetAsync("/lieux/nulle-part");
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Kept.Count.ShouldBe(0);
    }

    private async Task<HttpResponseMessage> GetAsync(string address)
    {
        using var client = _host.CreateClient(new() { AllowAutoRedirect = false });
        return await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    private static async Task<string> StateAsync(PortalHost host)
    {
        using var client = host.CreateClient();
        using var answer = await client.GetAsync(new Uri("/api/v1/places/agence-centre", UriKind.Relative), TestContext.Current.CancellationToken);
        using var json = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return json.RootElement.GetProperty("status").GetProperty("state").GetString()!;
    }
}
