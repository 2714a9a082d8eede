using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace AngersHabitat.Web.Hosting;

/// <summary>
/// Does not ask for a session again while the page of a fault is made: who it was is known already, or asking was what failed (a store that does not answer), and would fail again.
/// </summary>
internal sealed class ErrorPageAuthentication(
    IAuthenticationSchemeProvider schemes, IAuthenticationHandlerProvider handlers, IClaimsTransformation transform, IOptions<AuthenticationOptions> options)
    : AuthenticationService(schemes, handlers, transform, options)
{
    public override Task<AuthenticateResult> AuthenticateAsync(HttpContext context, string? scheme)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Features.Get<IExceptionHandlerFeature>() is null ? base.AuthenticateAsync(context, scheme) : Task.FromResult(AuthenticateResult.NoResult());
    }
}
