using System.Text.Json;
using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Web.Tests.Pages;

/// <summary>Under a crowd: nobody who asks after a publication was acknowledged reads what was before it, and nobody a status that is over.</summary>
public sealed class FreshnessTests : IDisposable
{
    private const int Visitors = 12;
    private readonly PortalHost _host = new IdleHost();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task AfterTheAcknowledgement_EveryAnswerIsNew_WhileACrowdReads()
    {
        _host.MoveTo(new DateTime(2020, 11, 12, 10, 0, 0));
        using var over = new CancellationTokenSource();
        var crowd = Enumerable.Range(0, Visitors).Select(_ => Task.Run(() => ReadOnAsync(over.Token))).ToList();
        for (var time = 0; time < 8; time++)
        {
            var closing = new CloseUrgently.Command { Id = Guid.NewGuid(), Scope = "agence-centre", Reason = "Fuite d'eau", Plan = ReopeningPlan.UntilFurtherNotice };
            await _host.SendAsync(closing);
            (await StatesAsync()).ShouldAllBe(state => state == "closedTemporarily");
            await _host.SendAsync(new LiftClosure.Command { Id = closing.Id });
            (await StatesAsync()).ShouldAllBe(state => state == "openAdapted");
        }
        await over.CancelAsync();
        await Task.WhenAll(crowd);
    }

    [Fact]
    public async Task NoStatus_IsOlderThanItsUntil()
    {
        _host.MoveTo(new DateTime(2020, 11, 12, 12, 28, 0));
        using var client = _host.CreateClient();
        for (var step = 0; step < 24; step++)
        {
            foreach (var place in (await AskAsync(client, "/api/v1/places?type=agency")).EnumerateArray())
            {
                var until = place.GetProperty("status").GetProperty("until").GetDateTimeOffset();
                until.ShouldBeGreaterThan(_host.Clock.GetUtcNow(), place.GetProperty("slug").GetString());
            }
            _host.Time.Advance(TimeSpan.FromSeconds(10));
        }
    }

    private async Task<IReadOnlyList<string?>> StatesAsync()
        => await Task.WhenAll(Enumerable.Range(0, Visitors).Select(async _ =>
        {
            using var client = _host.CreateClient();
            return (await AskAsync(client, "/api/v1/places/agence-centre")).GetProperty("status").GetProperty("state").GetString();
        }));

    private async Task ReadOnAsync(CancellationToken over)
    {
        using var client = _host.CreateClient();
        while (!over.IsCancellationRequested)
        {
            await AskAsync(client, "/api/v1/places/agence-centre");
            await AskAsync(client, "/api/v1/places?type=agency");
        }
    }

    private static async Task<JsonElement> AskAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return json.RootElement.Clone();
    }
}
