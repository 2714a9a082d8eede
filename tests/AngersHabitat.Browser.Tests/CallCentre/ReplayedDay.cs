using System.Net;
using System.Net.Http.Json;
using AngersHabitat.Testing;

namespace AngersHabitat.Browser.Tests.CallCentre;

/// <summary>What one agent and one device send in a day; the ids are made once, as a page or a device does.</summary>
internal sealed class ReplayedDay(int number)
{
    public const int Calls = 100;
    public const int Taps = 200;
    public const int TapsAtOnce = 20;
    public const string Caller = "Essai";

    private static readonly string[] Doors = ["siege", "agence-centre", "agence-nord", "agence-ouest", "agence-sud"];
    private static readonly string[] Outcomes = ["Answered", "Answered", "Transferred", "CallBack", "Urgent"];
    private readonly Guid[] _calls = [.. Enumerable.Range(0, Calls).Select(_ => Guid.NewGuid())];
    private readonly HashSet<Guid> _answered = [];

    public Guid[] TapIds { get; } = [.. Enumerable.Range(0, Taps).Select(_ => Guid.NewGuid())];

    /// <summary>How the taps change the number inside: two come in for each that goes out.</summary>
    public int Change => Enumerable.Range(0, Taps).Sum(index => IsExit(index) ? -1 : 1);

    public int Callbacks => Count("CallBack");

    public int Urgent => Count("Urgent");

    /// <summary>Calls whose note was answered at least once.</summary>
    public int AnsweredCalls => _answered.Count;

    /// <summary>Sends the day, calls and taps in turn, each request once or twice at the same moment.</summary>
    public async Task SendAsync(PageClient client, bool twice, Action? answered = null)
    {
        var desk = await client.OpenAsync("/agents/appels-entrants");
        var token = desk.Document.QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        for (var index = 0; index < Calls; index++)
        {
            await Task.WhenAll(Enumerable.Range(0, twice ? 2 : 1).Select(_ => NoteAsync(client, token, index)));
            _answered.Add(_calls[index]);
            answered?.Invoke();
            if (index % (Calls * TapsAtOnce / Taps) != 0)
                continue;
            var from = index * Taps / Calls;
            await Task.WhenAll(Enumerable.Range(0, twice ? 2 : 1).Select(_ => TapAsync(client, token, from)));
            answered?.Invoke();
        }
    }

    private static bool IsExit(int index) => index % 3 == 2;

    private static int Count(string outcome) => Enumerable.Range(0, Calls).Count(index => Outcomes[index % Outcomes.Length] == outcome);

    private async Task NoteAsync(PageClient client, string token, int index)
    {
        var outcome = Outcomes[index % Outcomes.Length];
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token, ["Call.Id"] = _calls[index].ToString(), ["Call.Reason"] = "Repair", ["Call.Outcome"] = outcome,
            ["Call.Number"] = outcome == "CallBack" ? "06 39 98 12 34" : "", ["Call.CallerName"] = Caller, ["Call.Where"] = Caller,
        });
        using var answer = await client.Http.PostAsync(new Uri("/agents/appels-entrants", UriKind.Relative), form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    // Counted without network: none may be lost, the limit or not.
    private async Task TapAsync(PageClient client, string token, int from)
    {
        var taps = Enumerable.Range(from, TapsAtOnce).Select(index => new
        {
            id = TapIds[index], kind = IsExit(index) ? "Out" : "In", offline = true, secondsAgo = (Taps - index) / 10.0,
        });
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/agents/frequentation/{Doors[number % Doors.Length]}/passages", UriKind.Relative));
        request.Headers.Add("RequestVerificationToken", token);
        request.Content = JsonContent.Create(new { taps });
        using var answer = await client.Http.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
