using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace AngersHabitat.Web.Features.Accounts.OpenId;

/// <summary>
/// What the portal adds to the framework's OpenID Connect: how strongly she must have proved who she is, what the provider tells of her, and that its answer, good or bad, ends on a page of the
/// portal in the same request: nothing of it is kept on the way.
/// </summary>
internal sealed partial class ProviderEvents(OpenIdSetup setup, ILogger<ProviderEvents> logger) : OpenIdConnectEvents
{
    private const string Nonce = "nonce";

    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        context.Properties.Items[Nonce] = context.ProtocolMessage.Nonce;
        if (setup.Acr.Count > 0)
            context.ProtocolMessage.AcrValues = string.Join(' ', setup.Acr);
        return Task.CompletedTask;
    }

    public override Task RedirectToIdentityProviderForSignOut(RedirectContext context)
    {
        context.ProtocolMessage.IdTokenHint = context.Properties.GetParameter<string>(OpenIdConnectParameterNames.IdTokenHint);
        return Task.CompletedTask;
    }

    public override async Task TokenValidated(TokenValidatedContext context)
    {
        var token = context.Principal!;
        if (setup.Acr.Count > 0 && !setup.Acr.Contains(token.FindFirstValue(JwtRegisteredClaimNames.Acr), StringComparer.Ordinal))
        {
            context.HttpContext.Features.Set(new ProviderReturn(null, ProviderFault.TooWeak, null));
            context.Fail(nameof(ProviderFault.TooWeak));
            return;
        }
        var told = await UserInfo.ReadAsync(context, setup);
        var claims = new ProviderClaims(token, told, setup.GroupClaim);
        var answer = new ProviderAnswer(
            context.SecurityToken.Issuer, claims.Subject, claims.Email, claims.HasVerifiedEmail, claims.Name, claims.Groups, claims.ProvedAt, context.TokenEndpointResponse!.IdToken);
        context.HttpContext.Features.Set(new ProviderReturn(answer, ProviderFault.None, context.Properties));
    }

    public override Task TicketReceived(TicketReceivedContext context)
    {
        Answer(context, context.HttpContext.Features.Get<ProviderReturn>()! with { Journey = context.Properties });
        return Task.CompletedTask;
    }

    public override Task AccessDenied(AccessDeniedContext context)
    {
        Answer(context, new ProviderReturn(null, ProviderFault.Refused, context.Properties));
        return Task.CompletedTask;
    }

    public override Task RemoteFailure(RemoteFailureContext context)
    {
        var fault = context.HttpContext.Features.Get<ProviderReturn>()?.Fault is { } known and not ProviderFault.None ? known : FaultOf(context.Failure);
        Answer(context, new ProviderReturn(null, fault, context.Properties));
        return Task.CompletedTask;
    }

    /// <summary>Whether the provider did not answer.</summary>
    public static bool IsDown(Exception? fault)
        => fault is not null && (fault is HttpRequestException or IOException or TaskCanceledException || IsDown(fault.InnerException));

    private static ProviderFault FaultOf(Exception? fault)
        => IsDown(fault) ? ProviderFault.Down
            : fault is SecurityTokenException or OpenIdConnectProtocolException or UnverifiedException || fault?.InnerException is SecurityTokenException ? ProviderFault.Unverified
            : ProviderFault.Lost;

    private void Answer(HandleRequestContext<RemoteAuthenticationOptions> context, ProviderReturn back)
    {
        if (back.Fault != ProviderFault.None)
        {
            LogRefused(back.Fault);
            ForgetNonce(context.HttpContext, (OpenIdConnectOptions)context.Options, back.Journey);
        }
        context.HttpContext.Features.Set(back);
        PageInstead.Ask(context.HttpContext, context.Request.PathBase + ProviderController.Address);
        context.HandleResponse();
    }

    // The framework takes this cookie away only when it gets as far as a token. Those of journeys in other tabs stay.
    private static void ForgetNonce(HttpContext context, OpenIdConnectOptions options, AuthenticationProperties? journey)
    {
        if (journey?.Items.TryGetValue(Nonce, out var nonce) != true || nonce is null)
            return;
        var name = options.NonceCookie.Name!;
        foreach (var cookie in context.Request.Cookies.Keys.Where(cookie => cookie.StartsWith(name, StringComparison.Ordinal) && options.StringDataFormat.Unprotect(cookie[name.Length..]) == nonce))
            context.Response.Cookies.Delete(cookie, options.NonceCookie.Build(context));
    }

    // The kind alone: what a provider answers may hold anything.
    [LoggerMessage(Level = LogLevel.Warning, Message = "Nobody entered by the identity provider: {Fault}")]
    private partial void LogRefused(ProviderFault fault);
}

/// <summary>The provider told something that cannot be believed.</summary>
internal sealed class UnverifiedException : Exception;
