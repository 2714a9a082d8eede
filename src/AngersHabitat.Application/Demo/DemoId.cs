using System.Security.Cryptography;
using System.Text;

namespace AngersHabitat.Application.Demo;

/// <summary>Identifiers of demonstration rows: the same name gives the same identifier on every machine.</summary>
public static class DemoId
{
    /// <summary>The identifier of a name such as <c>place:agence-centre</c>.</summary>
    public static Guid Of(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
}
