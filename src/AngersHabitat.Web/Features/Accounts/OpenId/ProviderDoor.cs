using System.Globalization;
using AngersHabitat.Application.Accounts.OpenId;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace AngersHabitat.Web.Features.Accounts.OpenId;

/// <summary>Sends people to the identity provider, with what they are to find again afterwards sealed into the address, and out of it.</summary>
internal sealed class ProviderDoor(ProviderSettings settings, KeptForms forms, IMediator mediator, TimeProvider system)
{
    private const string Page = "page";
    private const string Owner = "owner";
    private const string Key = "key";
    private const string Asked = "asked";

    // Clocks differ.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(1);

    /// <summary>Whose form is to wait while she is away; null when there is none.</summary>
    public KeepForm.Command? Keeping(SignInForm form)
        => forms.OwnerOf(form.Kept) is { } owner ? new KeepForm.Command { AccountId = owner, Text = form.Kept! } : null;

    /// <summary>Sends her to the provider.</summary>
    /// <returns>False when it does not answer.</returns>
    public Task<bool> SendAsync(HttpContext context, SignInForm form, Guid? owner, string? key)
    {
        var journey = new OpenIdConnectChallengeProperties();
        foreach (var (name, value) in new[] { (Page, form.ReturnTo), (Owner, owner?.ToString()), (Key, key) })
        {
            if (value is { Length: > 0 })
                journey.Items[name] = value;
        }
        if (form.Proof)
        {
            (journey.Prompt, journey.MaxAge) = (OpenIdConnectPrompt.Login, TimeSpan.Zero);
            journey.Items[Asked] = system.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        }
        return TryAsync(() => context.ChallengeAsync(OpenIdServices.Scheme, journey));
    }

    /// <summary>Signs her out at the provider, which sends her back to the portal.</summary>
    /// <param name="context">The request.</param>
    /// <param name="idToken">What she signed in with; null when she did not come by it.</param>
    /// <param name="home">Where she ends.</param>
    /// <returns>False when there is nothing to do there, or it does not answer.</returns>
    public async Task<bool> LeaveAsync(HttpContext context, string? idToken, string home)
    {
        if (!settings.IsOn || idToken is null)
            return false;
        var leaving = new AuthenticationProperties { RedirectUri = home };
        leaving.SetParameter(OpenIdConnectParameterNames.IdTokenHint, idToken);
        return await TryAsync(() => context.SignOutAsync(OpenIdServices.Scheme, leaving));
    }

    /// <summary>What the page was asked with before she left.</summary>
    public async Task<SignInForm> FormOfAsync(ProviderReturn back, CancellationToken cancellationToken)
    {
        var items = back.Journey?.Items;
        var isOwn = items is not null && back.Fault != ProviderFault.Lost;
        var kept = isOwn && Guid.TryParse(items!.TryGetValue(Owner, out var owner) ? owner : null, out var account) && items.TryGetValue(Key, out var key) && key is not null
            ? await mediator.Send(new TakeForm.Command { AccountId = account, Key = key }, cancellationToken) : null;
        return new SignInForm { ReturnTo = items?.TryGetValue(Page, out var page) == true ? page : null, Kept = kept, Proof = AskedAt(back) is not null };
    }

    /// <summary>Whether she has proved anew, since she was asked, who she is.</summary>
    public static bool IsProvedAnew(ProviderReturn back) => AskedAt(back) is { } asked && back.Answer?.ProvedAt >= asked - Tolerance;

    private static DateTimeOffset? AskedAt(ProviderReturn back)
        => back.Journey?.Items.TryGetValue(Asked, out var asked) == true ? DateTimeOffset.FromUnixTimeSeconds(long.Parse(asked!, CultureInfo.InvariantCulture)) : null;

    private static async Task<bool> TryAsync(Func<Task> send)
    {
        try
        {
            await send();
            return true;
        }
        // The framework asks for the provider's addresses first.
        catch (Exception fault) when (ProviderEvents.IsDown(fault) || fault is InvalidOperationException)
        {
            return false;
        }
    }
}
