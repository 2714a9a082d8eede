using System.Net;
using System.Net.Http.Json;
using AngersHabitat.Testing;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Browser.Tests.CallCentre;

/// <summary>
/// A hard day through HTTP: 1,000 calls by 10 agents and 2,000 taps from 10 devices, every request sent twice, half of the
/// first ones to a portal that goes away without a word and another that starts on the same file.
/// </summary>
public sealed class ReplayTests
{
    private const int Agents = 10;
    private const int CallsEach = 100;
    private const int TapsEach = 200;
    private const int TapsAtOnce = 20;
    private static readonly string[] Doors = ["siege", "agence-centre", "agence-nord", "agence-ouest", "agence-sud"];
    private static readonly string[] Outcomes = ["Answered", "Answered", "Transferred", "CallBack", "Urgent"];

    [Fact]
    public async Task Day_SentTwiceAcrossARestart_IsStoredOnceAndTotalsAreExact()
    {
        var day = Enumerable.Range(0, Agents).Select(agent => new Work(agent)).ToList();
        await using var first = new PortalHost();
        var callsBefore = await first.InStoreAsync(db => db.InboundCalls.CountAsync());
        var insideBefore = await first.InStoreAsync(db => db.AttendanceDoors.SumAsync(door => door.Balance));
        await Task.WhenAll(day.Select(work => work.SendAsync(first, half: true)));

        await using var second = first.Restart();
        await Task.WhenAll(day.Select(work => work.SendAsync(second, half: false)));
        await Task.WhenAll(day.Select(work => work.SendAsync(second, half: false)));

        (await second.InStoreAsync(db => db.InboundCalls.CountAsync())).ShouldBe(callsBefore + (Agents * CallsEach));
        var ids = day.SelectMany(work => work.TapIds).ToHashSet();
        var taps = await second.InStoreAsync(db => db.AttendanceTaps.AsNoTracking().ToListAsync());
        taps.Count(tap => ids.Contains(tap.Id)).ShouldBe(Agents * TapsEach);
        (await second.InStoreAsync(db => db.AttendanceDoors.SumAsync(door => door.Balance)))
            .ShouldBe(insideBefore + taps.Where(tap => ids.Contains(tap.Id)).Sum(tap => tap.Change));
        (await second.InStoreAsync(db => db.Callbacks.CountAsync(callback => callback.Name == "Essai"))).ShouldBe(Agents * CallsEach / Outcomes.Length);
    }

    /// <summary>What one agent and one device send; the ids are made once, as a page or a device does.</summary>
    private sealed class Work(int number)
    {
        private readonly Guid[] _calls = [.. Enumerable.Range(0, CallsEach).Select(_ => Guid.NewGuid())];

        public Guid[] TapIds { get; } = [.. Enumerable.Range(0, TapsEach).Select(_ => Guid.NewGuid())];

        public async Task SendAsync(PortalHost host, bool half)
        {
            var client = await host.SignInAsync("responsable@demo.example");
            var desk = await client.OpenAsync("/agents/appels-entrants");
            var token = desk.Document.QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;
            for (var index = 0; index < (half ? CallsEach / 2 : CallsEach); index++)
                await NoteAsync(client, token, index);
            for (var index = 0; index < (half ? TapsEach / 2 : TapsEach); index += TapsAtOnce)
                await TapAsync(client, token, index);
        }

        private async Task NoteAsync(PageClient client, string token, int index)
        {
            var outcome = Outcomes[index % Outcomes.Length];
            using var form = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = token, ["Call.Id"] = _calls[index].ToString(), ["Call.Reason"] = "Repair", ["Call.Outcome"] = outcome,
                ["Call.Number"] = outcome == "CallBack" ? "06 39 98 12 34" : "", ["Call.CallerName"] = "Essai",
            });
            using var answer = await client.Http.PostAsync(new Uri("/agents/appels-entrants", UriKind.Relative), form);
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        // Two come in for each that goes out, counted without network: none may be lost, the limit or not.
        private async Task TapAsync(PageClient client, string token, int from)
        {
            var taps = Enumerable.Range(from, TapsAtOnce).Select(index => new
            {
                id = TapIds[index], kind = index % 3 == 2 ? "Out" : "In", offline = true, secondsAgo = (TapsEach - index) / 10.0,
            });
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/agents/frequentation/{Doors[number % Doors.Length]}/passages", UriKind.Relative));
            request.Headers.Add("RequestVerificationToken", token);
            request.Content = JsonContent.Create(new { taps });
            using var answer = await client.Http.SendAsync(request);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }
}
