using System.Net;

namespace AngersHabitat.Web.Hosting;

/// <summary>The proxies named in <c>Proxy:Known</c>: addresses, and networks as « 10.0.0.0/8 ».</summary>
/// <param name="Addresses">Single ones.</param>
/// <param name="Networks">Whole networks.</param>
/// <param name="Unreadable">What is neither; nobody is believed for it, and <c>check</c> says so.</param>
internal sealed record ProxySettings(IReadOnlyList<IPAddress> Addresses, IReadOnlyList<IPNetwork> Networks, IReadOnlyList<string> Unreadable)
{
    public static ProxySettings Read(IConfiguration configuration)
    {
        var (addresses, networks, unreadable) = (new List<IPAddress>(), new List<IPNetwork>(), new List<string>());
        foreach (var name in configuration.GetSection("Proxy:Known").Get<string[]>() ?? [])
        {
            if (IPAddress.TryParse(name, out var address))
                addresses.Add(address);
            else if (IPNetwork.TryParse(name, out var network))
                networks.Add(network);
            else
                unreadable.Add(name);
        }
        return new ProxySettings(addresses, networks, unreadable);
    }
}
