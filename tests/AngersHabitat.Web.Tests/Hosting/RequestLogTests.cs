using System.Globalization;
using System.Text.Json;

namespace AngersHabitat.Web.Tests.Hosting;

/// <summary>The log of a portal that is started as production starts it: its own process, its own configuration, its own output.</summary>
public sealed class RequestLogTests : IAsyncLifetime
{
    private const int OfItself = 5;

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"angers-log-{Guid.NewGuid():N}.db");
    private PortalProcess _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await PortalProcess.StartAsync(_file, "Production");

    public async ValueTask DisposeAsync()
    {
        await _portal.DisposeAsync();
        DemoDatabase.Delete(_file);
    }

    [Fact]
    public async Task Production_EachRequest_IsOneLineWithItsRouteAndNothingOfItsAddress()
    {
        var visitor = _portal.Visit();
        // The node has asked itself for the first pages before.
        await RequestLinesAsync(OfItself);
        await visitor.OpenAsync("/lieux?texte=Odette");
        await visitor.OpenAsync("/lieux/odette-martineau?at=Odette");
        await visitor.OpenAsync("/n-existe-pas/Odette");
        await visitor.OpenAsync("/agents");
        (await HeadAsync(visitor, "/lieux?texte=Odette")).ShouldBe((HttpStatusCode.OK, ""));
        var page = await visitor.OpenAsync("/connexion");
        await visitor.SubmitAsync(page, "/connexion", ("Email", "odette@demo.example"), ("Password", "Odette-2020-Odette"));

        var requests = (await RequestLinesAsync(OfItself + 7)).Skip(OfItself).ToList();

        requests.Select(line => $"{Text(line, "RequestMethod")} {Text(line, "Route")} {line.GetProperty("StatusCode")}").ShouldBe(
        [
            "GET lieux 200",
            // Not open to the public yet: that hours will follow, whatever the place.
            "GET lieux/{slug} 200",
            "GET (no route) 404",
            "GET agents 302",
            "HEAD lieux 200",
            "GET connexion 200",
            "POST connexion 400",
        ]);
        requests.ShouldAllBe(line => line.GetProperty("Elapsed").GetDouble() > 0);
        requests.ShouldAllBe(line => DateTime.Parse(Text(line, "@t"), CultureInfo.InvariantCulture) > DateTime.UnixEpoch);
        string.Join('\n', _portal.Lines).ShouldNotContain("odette", Case.Insensitive);
    }

    [Fact]
    public async Task Production_StatementsOfTheStore_AreNotWritten()
    {
        await _portal.Visit().OpenAsync("/lieux");
        await RequestLinesAsync(1);

        string.Join('\n', _portal.Lines).ShouldNotContain("SELECT", Case.Insensitive);
    }

    private static async Task<(HttpStatusCode Status, string Body)> HeadAsync(PageClient visitor, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var response = await visitor.Http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    // The console of another process is read line by line a little after the answer.
    private async Task<IReadOnlyList<JsonElement>> RequestLinesAsync(int count)
    {
        for (var look = 0; look < 200; look++)
        {
            var lines = _portal.Lines.Where(line => line.StartsWith('{')).Select(line => JsonDocument.Parse(line).RootElement)
                .Where(line => line.TryGetProperty("RequestMethod", out _)).ToList();
            if (lines.Count >= count)
                return lines;
            await Task.Delay(50);
        }
        throw new InvalidOperationException($"No {count} lines of requests in: {string.Join('\n', _portal.Lines)}");
    }

    private static string Text(JsonElement line, string name) => line.GetProperty(name).ToString();
}
