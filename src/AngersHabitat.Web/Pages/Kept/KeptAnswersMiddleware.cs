using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.Options;

namespace AngersHabitat.Web.Pages.Kept;

/// <summary>
/// Answers who is not signed in from what is kept, before sign-in, limits and pages. It stands after routing, which says what is kept
/// (<see cref="KeptAnswerAttribute"/>), and within HEAD's translation, so that HEAD is served too.
/// </summary>
internal sealed class KeptAnswersMiddleware(
    RequestDelegate next, KeptAnswers answers, KeptQuery queries, PortalClock clock, IOptionsMonitor<CookieAuthenticationOptions> signIn, IOptions<CookieTempDataProviderOptions> once)
{
    // What makes an answer somebody's own: the sign-in, and the sentence that a page shows once after an action.
    private readonly string[] _personal =
        [signIn.Get(IdentityConstants.ApplicationScheme).Cookie.Name!, once.Value.Cookie.Name!];

    public async Task InvokeAsync(HttpContext context)
    {
        if (ActionOf(context) is not { } action || queries.Of(context.Request, action) is not { } query)
        {
            await next(context);
            return;
        }
        context.Request.QueryString = query;
        var key = $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}{context.Request.Path}{context.Request.QueryString}";
        if ((answers.Find(key, clock.GetUtcNow()) ?? await WaitAsync(context, key)) is { } kept)
            await KeptWriter.WriteAsync(context, kept, clock.GetUtcNow());
    }

    private ControllerActionDescriptor? ActionOf(HttpContext context)
        => HttpMethods.IsGet(context.Request.Method)
            && context.GetEndpoint()?.Metadata is { } metadata && metadata.GetMetadata<KeptAnswerAttribute>() is { Keep: true }
            && !Array.Exists(_personal, context.Request.Cookies.ContainsKey)
            ? metadata.GetMetadata<ControllerActionDescriptor>()
            : null;

    // Null when the answer has been written already, because it is of no use to others.
    private async Task<KeptAnswer?> WaitAsync(HttpContext context, string key)
    {
        var turn = answers.TurnOf(key);
        if (turn.IsMine)
            return await ComputeAsync(context, turn);
        if (await turn.Answer.WaitAsync(context.RequestAborted) is { } others)
            return others;
        await next(context);
        return null;
    }

    private async Task<KeptAnswer?> ComputeAsync(HttpContext context, KeptAnswers.Turn turn)
    {
        KeptAnswer? answer = null;
        try
        {
            var (began, life) = (clock.GetUtcNow(), context.RequestServices.GetRequiredService<ShownUntil>());
            answer = await KeptWriter.CaptureAsync(context, next, () => KeptSpan.Begun(began, life.At));
            return answer;
        }
        finally
        {
            turn.End(answer);
        }
    }
}
