using System.Text.Json;
using AngersHabitat.Application.CallCentre;
using AngersHabitat.Web.Pages.Json;
using Microsoft.AspNetCore.Http.Features;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>
/// The stream of events that keeps the live board right. Refused like all that speaks JSON: by status and problem details, not by a page. It ends when the board is closed, when the session
/// ends in which it was opened, and when the portal stops: the browser asks again by itself, and is told what holds then.
/// </summary>
[For<GetBoard.Query>]
[AsksByItself]
[Route("/agents/tableau/flux")]
public sealed class BoardStreamController(
    IMediator mediator, IServiceScopeFactory scopes, BoardSignal signal, BoardLines lines, IOpenSession session, IHostApplicationLifetime portal, PortalClock clock) : JsonController(mediator)
{
    /// <summary>How long a board waits before looking again by itself: callbacks become late and places close without anybody's doing.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>How often a board looks whether its session still holds.</summary>
    public static readonly TimeSpan SessionLook = TimeSpan.FromSeconds(3);

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>The figures whenever they change, as server-sent events; a comment in between keeps the line open.</summary>
    [HttpGet("")]
    public async Task Stream(CancellationToken cancellationToken)
    {
        using var line = lines.TryTake(User.AccountId()!.Value);
        if (line is null)
        {
            (Response.StatusCode, Response.Headers.RetryAfter) = (StatusCodes.Status429TooManyRequests, "60");
            return;
        }
        using var open = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, portal.ApplicationStopping);
        HttpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        Response.ContentType = "text/event-stream";
        Response.Headers["X-Accel-Buffering"] = "no";
        try
        {
            await SendAsync(open.Token);
        }
        catch (OperationCanceledException)
        {
            // The board was closed, or the portal stops.
        }
    }

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        string? last = null;
        do
        {
            var change = signal.NextChange();
            var now = JsonSerializer.Serialize(BoardWords.Of(await ReadAsync(cancellationToken)), Web);
            var message = string.Equals(now, last, StringComparison.Ordinal) ? ": rien de neuf\n\n" : $"retry: 3000\ndata: {now}\n\n";
            await Response.WriteAsync(message, cancellationToken);
            await Response.Body.FlushAsync(cancellationToken);
            last = now;
            if (!await AwaitAsync(change, cancellationToken))
                return;
        }
        while (!cancellationToken.IsCancellationRequested);
    }

    /// <returns>False when the session has ended meanwhile.</returns>
    private async Task<bool> AwaitAsync(Task change, CancellationToken cancellationToken)
    {
        var start = clock.GetTimestamp();
        do
        {
            await Task.WhenAny(change, Task.Delay(SessionLook, clock, cancellationToken));
            // A portal that stops has nothing left to ask.
            cancellationToken.ThrowIfCancellationRequested();
            if (!await session.HoldsAsync(User, cancellationToken))
                return false;
        }
        while (!change.IsCompleted && clock.GetElapsedTime(start) < Patience && !cancellationToken.IsCancellationRequested);
        return true;
    }

    // A scope of its own for each look: the context of the request would live, and remember, as long as the stream.
    private async Task<GetBoard.Result> ReadAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new GetBoard.Query(), cancellationToken);
    }
}
