using Microsoft.AspNetCore.Routing;

namespace AngersHabitat.Web.Tests.Endpoints;

/// <summary>What holds for every endpoint, asked of every endpoint.</summary>
public sealed class WalkTests(WalkTests.Walked walked) : IClassFixture<WalkTests.Walked>
{
    [Fact]
    public async Task Get_AsSomebodySignedIn_IsNeverStored()
    {
        var faults = new List<string>();
        foreach (var (_, address) in walked.Walk.Gets())
        {
            using var answer = await AskAsync(HttpMethod.Get, address);
            if (answer.Headers.CacheControl?.ToString() != "no-store")
                faults.Add($"{address} ({(int)answer.StatusCode}): {answer.Headers.CacheControl}");
        }
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_AsSomebodyWithEveryRole_AnswersAPageOrAFile()
    {
        var faults = new List<string>();
        foreach (var (endpoint, address) in walked.Walk.Gets())
        {
            using var answer = await AskAsync(HttpMethod.Get, address);
            if (!IsExpected(endpoint, answer))
                faults.Add($"{address}: {(int)answer.StatusCode}");
        }
        faults.ShouldBeEmpty("each endpoint is walked with values that exist, or the other tests of this class would look at error pages only");
    }

    [Fact]
    public async Task Get_WhereOnlyAPostAnswers_LeadsToThePageOfTheForm()
    {
        var faults = new List<string>();
        var gets = walked.Walk.Gets().Select(get => get.Endpoint.RoutePattern.RawText).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var endpoint in PortalWalk.Endpoints(walked.Host, "POST").Where(endpoint => !gets.Contains(endpoint.RoutePattern.RawText)))
        {
            var address = string.Join('/', ("/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Split('/')
                .Select(part => !part.StartsWith('{') ? part : part.Contains("guid", StringComparison.Ordinal) ? $"{Guid.NewGuid()}" : "agence-centre"));
            using var answer = await AskAsync(HttpMethod.Get, address);
            if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.NotFound) && answer.Content.Headers.ContentType?.MediaType != "application/problem+json")
                faults.Add($"{address}: {(int)answer.StatusCode}");
        }
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Head_AnswersAsGetWithoutBody()
    {
        var faults = new List<string>();
        foreach (var (_, address) in walked.Walk.Gets())
        {
            using var get = await AskAsync(HttpMethod.Get, address);
            using var head = await AskAsync(HttpMethod.Head, address);
            if (head.StatusCode != get.StatusCode)
                faults.Add($"{address}: {(int)head.StatusCode} instead of {(int)get.StatusCode}");
            if (HeadersOf(head) is var headers && headers != HeadersOf(get))
                faults.Add($"{address}: {headers} instead of {HeadersOf(get)}");
            if ((await head.Content.ReadAsByteArrayAsync()).Length > 0)
                faults.Add($"{address}: has a body");
        }
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Head_ByAVisitor_IsLedToTheSignInPageWhereGetIs()
    {
        var visitor = walked.Host.Visit();
        foreach (var (_, address) in walked.Walk.Gets())
        {
            using var get = await AskAsync(HttpMethod.Get, address, visitor);
            using var head = await AskAsync(HttpMethod.Head, address, visitor);
            (address, head.StatusCode, head.Headers.Location).ShouldBe((address, get.StatusCode, get.Headers.Location));
        }
    }

    [Fact]
    public async Task Get_ErrorsOfSomebodySignedIn_AreNeverStored()
    {
        foreach (var address in (string[])["/n-existe-pas", "/lieux/nulle-part", "/agents/lieux/nulle-part", "/api/v1/places/nulle-part", "/pilotage/frequentation?du=abc"])
        {
            using var answer = await AskAsync(HttpMethod.Get, address);
            (address, answer.Headers.CacheControl?.ToString()).ShouldBe((address, "no-store"));
        }
        using var signIn = await AskAsync(HttpMethod.Get, "/connexion", walked.Host.Visit());
        signIn.Headers.CacheControl?.ToString().ShouldBe("no-store");
    }

    [Theory]
    [InlineData("/favicon.svg")]
    [InlineData("/porte-hors-ligne.js")]
    public async Task Get_FilesOfThePortal_KeepTheirOwnCaching(string address)
    {
        using var asVisitor = await AskAsync(HttpMethod.Get, address, walked.Host.Visit());
        using var asPerson = await AskAsync(HttpMethod.Get, address);
        asPerson.StatusCode.ShouldBe(HttpStatusCode.OK);
        asPerson.Headers.CacheControl?.NoStore.ShouldBe(false);
        asPerson.Headers.CacheControl.ShouldBe(asVisitor.Headers.CacheControl);
    }

    [Theory]
    [InlineData("/lieux")]
    [InlineData("/urgence")]
    [InlineData("/api/v1/places")]
    public async Task Get_PublicPageAsAVisitor_MayBeStored(string address)
    {
        using var answer = await AskAsync(HttpMethod.Get, address, walked.Host.Visit());
        (answer.Headers.CacheControl?.NoStore ?? false).ShouldBeFalse();
    }

    // Only the headers are awaited: a stream never ends.
    private Task<HttpResponseMessage> AskAsync(HttpMethod method, string address, PageClient? person = null)
        => (person ?? walked.Walk.Person).Http.SendAsync(new HttpRequestMessage(method, address), HttpCompletionOption.ResponseHeadersRead);

    // What differs at each answer says nothing: cookies, and the length that only a body of known size has.
    private static string HeadersOf(HttpResponseMessage answer)
        => string.Join("; ", answer.Headers.Concat(answer.Content.Headers)
            .Where(header => header.Key is not ("Set-Cookie" or "Date" or "Content-Length" or "Last-Modified"))
            .OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => $"{header.Key}={string.Join(",", header.Value)}"));

    // Some pages lead elsewhere when there is nothing to show, and one is an error page.
    private static bool IsExpected(RouteEndpoint endpoint, HttpResponseMessage answer) => endpoint.RoutePattern.RawText!.TrimStart('/') switch
    {
        "erreur/{code:int:range(400,599)}" => answer.StatusCode == HttpStatusCode.NotFound,
        "api/v1/places/{slug}/hours" => answer.StatusCode == HttpStatusCode.BadRequest,
        _ => answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect,
    };

    /// <summary>One walk for the class: preparing it takes longer than a page.</summary>
    public sealed class Walked : IAsyncLifetime
    {
        public PortalHost Host { get; } = new();

        public PortalWalk Walk { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Walk = await PortalWalk.StartAsync(Host);

        public async ValueTask DisposeAsync() => await Host.DisposeAsync();
    }
}
