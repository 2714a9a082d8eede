using AngersHabitat.Web.Pages.Json;

namespace AngersHabitat.Web.Pages;

/// <summary>
/// The page that asks for the password before something grave. It answers in the place of the form that asked for it, carries what the form held (<see cref="KeptForms"/>), and leads back to
/// its page.
/// </summary>
internal sealed class ProofPage : IActionResult
{
    /// <summary>Where it stands.</summary>
    public const string Address = "/connexion/confirmer";

    public async Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (http, forms) = (context.HttpContext, context.HttpContext.RequestServices.GetRequiredService<KeptForms>());
        if (ProblemAnswers.AreFor(http))
        {
            await ProblemAnswers.Of(http, StatusCodes.Status403Forbidden, "Ouvrez la page et confirmez votre mot de passe d'abord.").ExecuteResultAsync(context);
            return;
        }
        if (http.User.AccountId() is { } account && await forms.SealAsync(http, account) is { } kept)
            http.Features.Set(new SealedForm(kept));
        var back = HttpMethods.IsGet(http.Request.Method) ? $"{http.Request.PathBase}{http.Request.Path}{http.Request.QueryString}" : forms.PageOf(http);
        PageInstead.Ask(http, $"{http.Request.PathBase}{Address}{QueryString.Create("retour", back ?? "")}");
    }
}

/// <summary>A form sealed into the page that answers this request.</summary>
/// <param name="Text">The seal.</param>
internal sealed record SealedForm(string Text);
