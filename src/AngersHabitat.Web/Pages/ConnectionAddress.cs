using System.Net;
using System.Net.Sockets;

namespace AngersHabitat.Web.Pages;

/// <summary>Where a request comes from, as far as limits count it.</summary>
internal static class ConnectionAddress
{
    /// <summary>The address of IPv4; of IPv6 the network, its first 64 bits: a household or an office has as many addresses in it as it likes (RFC 6177).</summary>
    public static string Of(HttpContext context) => Of(context.Connection.RemoteIpAddress);

    /// <inheritdoc cref="Of(HttpContext)"/>
    public static string Of(IPAddress? address)
    {
        if (address is null)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? new IPNetwork(new IPAddress([.. address.GetAddressBytes()[..8], .. new byte[8]]), 64).ToString() : address.ToString();
    }
}
