using System.Security.Cryptography;
using AngersHabitat.Web.Mail;
using Microsoft.AspNetCore.DataProtection;

namespace AngersHabitat.Web.Features.Subscriptions;

/// <summary>
/// The links of a subscription: its identifier, sealed by the portal's own keys, for one use each. Nobody can make one, the store holds none, and the log of requests names
/// routes only. How long one is good is for the subscription to say.
/// </summary>
public sealed class SubscriptionLinks(IDataProtectionProvider protection, MailRoot root)
{
    /// <summary>Begins every address of subscriptions.</summary>
    public const string Address = FollowAddress.Root;

    /// <summary>Where a request is confirmed.</summary>
    public string Confirm(Guid id) => $"{root.Value}{Address}/confirmer/{Seal(SubscriptionUse.Confirm, id)}";

    /// <summary>Where choices are changed.</summary>
    public string Manage(Guid id) => $"{root.Value}{Address}/gerer/{Seal(SubscriptionUse.Manage, id)}";

    /// <summary>Where one click, or one request by POST, leaves.</summary>
    public string Leave(Guid id) => $"{root.Value}{Address}/quitter/{Seal(SubscriptionUse.Leave, id)}";

    /// <summary>What ends the address; in small letters and digits, since addresses are written small.</summary>
    public string Seal(SubscriptionUse use, Guid id) => Convert.ToHexStringLower(Protector(use).Protect(id.ToByteArray()));

    /// <summary>The subscription.</summary>
    /// <exception cref="NotFoundException">The portal did not make this, or not for this use.</exception>
    public Guid Open(SubscriptionUse use, string key)
    {
        try
        {
            return new Guid(Protector(use).Unprotect(Convert.FromHexString(key)));
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or FormatException or ArgumentException)
        {
            throw new NotFoundException("Subscription");
        }
    }

    private IDataProtector Protector(SubscriptionUse use) => protection.CreateProtector("AngersHabitat.Subscription", use.ToString());
}
