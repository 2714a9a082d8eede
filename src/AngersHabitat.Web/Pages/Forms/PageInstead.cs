namespace AngersHabitat.Web.Pages.Forms;

/// <summary>Another page that answers in place of the one asked for, in the same request: a redirect would lose what was sent.</summary>
/// <param name="Address">Its local address, with path base and query.</param>
/// <param name="Form">The form that it shows again; null for none.</param>
internal sealed record PageInstead(string Address, KeptForm? Form)
{
    /// <summary>Asks for it; what has been written so far is dropped.</summary>
    public static void Ask(HttpContext context, string address, KeptForm? form = null) => context.Features.Set(new PageInstead(address, form));

    /// <summary>Before routing, which then finds the other page.</summary>
    public static void Use(IApplicationBuilder app) => app.Use(AnswerAsync);

    private static async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        // A page that answers for another may lead on once: back from the identity provider, to the form that waited.
        for (var step = 0; step < 2 && context.Features.Get<PageInstead>() is { } instead && !context.Response.HasStarted; step++)
        {
            LeadTo(context, instead);
            await next(context);
        }
    }

    private static void LeadTo(HttpContext context, PageInstead instead)
    {
        context.Features.Set<PageInstead>(null);
        context.Features.Set(instead.Form);
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        var cut = instead.Address.IndexOf('?', StringComparison.Ordinal);
        var path = new PathString(Uri.UnescapeDataString(cut < 0 ? instead.Address : instead.Address[..cut]));
        context.Request.Method = HttpMethods.Get;
        context.Request.Path = path.StartsWithSegments(context.Request.PathBase, StringComparison.OrdinalIgnoreCase, out var inside) ? inside : path;
        context.Request.QueryString = new QueryString(cut < 0 ? null : instead.Address[cut..]);
    }
}
