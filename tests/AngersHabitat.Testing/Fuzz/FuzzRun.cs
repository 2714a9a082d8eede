using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;

namespace AngersHabitat.Testing.Fuzz;

/// <summary>
/// Sends requests that nobody would send, by a visitor and by people of every role, and looks at each answer: no fault of the portal, no status that is none, no trace of the program, nothing done
/// without right or without the token of a page. Whatever was sent and done, every page of everybody opens afterwards.
/// </summary>
public sealed class FuzzRun(RouteTellingHost host, int seed)
{
    private static readonly string[] Traces = ["   at AngersHabitat.", "   at Microsoft.", "   at System.", "Exception:", "Microsoft.Data.S", "stackTrace"];

    private readonly List<string> _faults = [];
    private readonly SortedDictionary<int, int> _statuses = [];
    private FuzzRequests _requests = null!;
    private FuzzDoors _doors = null!;
    private IReadOnlyList<FuzzPerson> _people = [];

    /// <summary>Longest time an answer may take; null: however long.</summary>
    public TimeSpan? Slowest { get; init; }

    /// <summary>Whether 503 is an answer: the store is in trouble.</summary>
    public bool MayBeUnavailable { get; init; }

    /// <summary>Hears of each fault, and of the progress.</summary>
    public Action<string> Say { get; init; } = _ => { };

    /// <summary>How often each status was answered.</summary>
    public IReadOnlyDictionary<int, int> Statuses => _statuses;

    /// <summary>Gets ready: who sends, and where to.</summary>
    /// <param name="walk">The routes with values that exist.</param>
    /// <param name="emails">Accounts of the demonstration.</param>
    public async Task BeginAsync(PortalWalk walk, params string[] emails)
    {
        _doors = await FuzzDoors.OpenAsync(host, walk);
        _requests = new FuzzRequests(_doors);
        _people = [.. emails.Prepend<string?>(null).Select((email, index) => new FuzzPerson(host, email, $"192.0.2.{index}"))];
        foreach (var person in _people)
            await person.EnterAsync();
    }

    /// <summary>Sends requests; each is made of the seed and its number alone.</summary>
    /// <returns>What was wrong.</returns>
    public async Task<IReadOnlyList<string>> SendAsync(int count, CancellationToken cancellationToken)
    {
        for (var number = 0; number < count && !cancellationToken.IsCancellationRequested; number++)
        {
            var random = new Random(unchecked((seed * 1_000_003) + number));
            var person = _people[random.Next(_people.Count)];
            if (number % 100 == 99 && !MayBeUnavailable)
                await person.StayAsync();
            if (number % 5_000 == 4_999)
                Say($"{number + 1} requests: {string.Join(", ", _statuses.Select(status => $"{status.Value} x {status.Key}"))}");
            await TryAsync(number, person, random);
        }
        return _faults;
    }

    /// <summary>Opens every page that a link leads to, as everybody.</summary>
    /// <param name="pagesOfARoute">How many pages of one kind; they differ in their data.</param>
    public async Task<IReadOnlyList<string>> OpenEverythingAsync(int pagesOfARoute)
    {
        foreach (var person in _people)
        {
            await person.StayAsync();
            foreach (var fault in await new PageCrawl(host, person.Client, pagesOfARoute).RunAsync(person.Roles is null ? ["/"] : ["/agents", "/pilotage", "/admin/etat"]))
                Note($"afterwards, as {person.Name}: {fault}");
        }
        return _faults;
    }

    private async Task TryAsync(int number, FuzzPerson person, Random random)
    {
        try
        {
            var request = _requests.Make(random, person.Token);
            var answer = await SendAsync(number, person, request, random);
            // Every second page that opens: one of its forms.
            if (answer is { } html && random.Next(2) == 0 && new PageAnswer(HttpStatusCode.OK, null, html).Document.Forms is { Length: > 0 } forms)
                await SendAsync(number, person, _requests.OfForm(random, forms[random.Next(forms.Length)], request.Address), random);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Note($"seed {seed}, request {number} by {person.Name}: {fault.GetType().Name}: {fault.Message}");
        }
    }

    /// <returns>The page, when one was answered.</returns>
    private async Task<string?> SendAsync(int number, FuzzPerson person, FuzzRequest request, Random random)
    {
        using var message = Message(request, random);
        var start = Stopwatch.GetTimestamp();
        using var answer = await person.Client.Http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead);
        var isStream = answer.Content.Headers.ContentType?.MediaType == "text/event-stream";
        var text = isStream ? "" : await answer.Content.ReadAsStringAsync();
        var took = Stopwatch.GetElapsedTime(start);
        var status = (int)answer.StatusCode;
        _statuses[status] = _statuses.GetValueOrDefault(status) + 1;
        var html = answer.Content.Headers.ContentType?.MediaType == "text/html" ? text : null;
        foreach (var fault in Faults(person, request, answer, text).Concat(took > Slowest ? [$"took {took.TotalSeconds:0.0} s"] : []))
            Note($"seed {seed}, request {number} by {person.Name}: {fault}\n    {request}");
        // A request may end her session: the next ones would all be led to the sign-in page.
        if (person.Roles is not null && !MayBeUnavailable && answer.Headers.Location?.OriginalString.Contains("/connexion", StringComparison.Ordinal) == true)
            await person.StayAsync();
        return status == 200 ? html : null;
    }

    private IEnumerable<string> Faults(FuzzPerson person, FuzzRequest request, HttpResponseMessage answer, string text)
    {
        var (status, route) = ((int)answer.StatusCode, answer.Headers.TryGetValues(RouteTellingHost.Header, out var routes) ? routes.First() : null);
        if (status is >= 500 or < 100 && !(status == 503 && MayBeUnavailable && answer.Headers.RetryAfter is not null))
            yield return $"status {status}";
        if (answer.Content.Headers.ContentType?.MediaType is "text/html" or "application/problem+json" && Traces.FirstOrDefault(trace => text.Contains(trace, StringComparison.Ordinal)) is { } trace)
            yield return $"shows « {trace} »";
        if (status is < 200 or >= 400 || route is null || answer.Headers.Location?.OriginalString.Contains("/connexion", StringComparison.Ordinal) == true)
            yield break;
        if (!_doors.MayUse(route, request.Method == "HEAD" ? "GET" : request.Method, person.Roles))
            yield return $"status {status} of {route} without right";
        if (request is { HasToken: false, Method: "POST" } && _doors.AsksForToken(route))
            yield return $"status {status} of {route} without token";
    }

    private static HttpRequestMessage Message(FuzzRequest request, Random random)
    {
        var message = new HttpRequestMessage(new HttpMethod(request.Method), new Uri("http://localhost" + (request.Address.StartsWith('/') ? "" : "/") + request.Address));
        if (request.ContentType is { } type)
        {
            message.Content = new ByteArrayContent(request.Body);
            message.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }
        // From another address each time: what is limited by address would hide the rest.
        message.Headers.Add(TestAddress.Header, $"10.{random.Next(256)}.{random.Next(256)}.{random.Next(256)}");
        foreach (var (name, value) in request.Headers)
            (name.StartsWith("Content", StringComparison.Ordinal) && message.Content is not null ? (HttpHeaders)message.Content.Headers : message.Headers).TryAddWithoutValidation(name, value);
        return message;
    }

    private void Note(string fault)
    {
        _faults.Add(fault);
        Say(fault);
    }
}
