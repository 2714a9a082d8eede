using System.Text.Json;
using AngersHabitat.Application.CallCentre;
using AngersHabitat.Web.Pages.Json;
using Microsoft.AspNetCore.Http.Features;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>The stream of events that keeps the live board right. Refused like all that speaks JSON: by status and problem details, not by a page.</summary>
[For<GetBoard.Query>]
[AsksByItself]
[Route("/agents/tableau/flux")]
public sealed class BoardStreamController(IMediator mediator, IServiceScopeFactory scopes, BoardSignal signal, PortalClock clock) : JsonController(mediator)
{
    /// <summary>How long a board waits before looking again by itself: callbacks become late and places close without anybody's doing.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>The figures whenever they change, as server-sent events; a comment in between keeps the line open.</summary>
    [HttpGet("")]
    public async Task Stream(CancellationToken cancellationToken)
    {
        HttpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        Response.ContentType = "text/event-stream";
        Response.Headers["X-Accel-Buffering"] = "no";
        string? last = null;
        try
        {
            while (!cancellationToken.IsCancellationRequested)
            {
                var change = signal.NextChange();
                var now = JsonSerializer.Serialize(BoardWords.Of(await ReadAsync(cancellationToken)), Web);
                var message = string.Equals(now, last, StringComparison.Ordinal) ? ": rien de neuf\n\n" : $"retry: 3000\ndata: {now}\n\n";
                await Response.WriteAsync(message, cancellationToken);
                await Response.Body.FlushAsync(cancellationToken);
                last = now;
                await Task.WhenAny(change, Task.Delay(Patience, clock, cancellationToken));
            }
        }
        catch (OperationCanceledException)
        {
            // The board was closed.
        }
    }

    // A scope of its own for each look: the context of the request would live, and remember, as long as the stream.
    private async Task<GetBoard.Result> ReadAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new GetBoard.Query(), cancellationToken);
    }
}
