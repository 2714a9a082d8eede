using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace AngersHabitat.Web.Mail;

/// <summary>Where links of letters lead: <c>Landlord:Address</c>, since no request says how the portal is asked for; without it, where this node listens, or will.</summary>
public sealed class MailRoot(IConfiguration configuration, IServer server)
{
    /// <summary>The portal's public root, without a slash at its end.</summary>
    public string Value => configuration["Landlord:Address"]?.TrimEnd('/') is { Length: > 0 } address
        ? address
        : (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? configuration["urls"]?.Split(';')[0] ?? "http://localhost") + configuration["PathBase"];
}
