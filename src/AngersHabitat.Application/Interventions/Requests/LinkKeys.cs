using System.Buffers.Text;
using System.Security.Cryptography;

namespace AngersHabitat.Application.Interventions;

/// <summary>Keys of tenants' links: 128 random bits.</summary>
internal static class LinkKeys
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
}
