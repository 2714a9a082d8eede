using System.Diagnostics;
using AngersHabitat.Testing;

namespace AngersHabitat.Benchmarks.Calls;

/// <summary>An agent at her screen, without the pauses of one: « Personne suivante », and « pas de réponse » noted, over and over.</summary>
/// <param name="client">Signed in.</param>
/// <param name="campaign">The campaign that she calls for.</param>
internal sealed class CallingAgent(PageClient client, Guid campaign)
{
    private const string TokenField = "__RequestVerificationToken";

    private readonly string _next = $"/agents/campagnes/{campaign}/suivant";

    public List<TimeSpan> Claims { get; } = [];

    public List<TimeSpan> Notes { get; } = [];

    public int WithoutAnybody { get; private set; }

    public async Task RunAsync(bool notes, CancellationToken end)
    {
        var token = (await client.OpenAsync(_next)).Document.QuerySelector($"[name={TokenField}]")!.GetAttribute("value")!;
        while (!end.IsCancellationRequested)
        {
            var (claimed, taken) = await TimedAsync(_next, (TokenField, token));
            if (claimed?.StartsWith("/agents/appels/", StringComparison.Ordinal) != true)
            {
                WithoutAnybody++;
                continue;
            }
            Claims.Add(taken);
            var (_, noted) = await TimedAsync(notes ? claimed : claimed + "/rendre", (TokenField, token), ("Form.CallId", $"{Guid.NewGuid()}"), ("Form.Outcome", "NoAnswer"));
            Notes.Add(noted);
        }
    }

    private async Task<(string? Location, TimeSpan Taken)> TimedAsync(string address, params (string Name, string Value)[] fields)
    {
        var begin = Stopwatch.GetTimestamp();
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await client.Http.PostAsync(new Uri(address, UriKind.Relative), content);
        return (answer.Headers.Location?.OriginalString, Stopwatch.GetElapsedTime(begin));
    }
}
