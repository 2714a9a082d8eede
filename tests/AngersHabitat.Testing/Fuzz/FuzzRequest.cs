using System.Text;

namespace AngersHabitat.Testing.Fuzz;

/// <summary>A request that somebody sends to see what breaks.</summary>
/// <param name="Method">Method.</param>
/// <param name="Address">Address from the root, as it goes over the wire.</param>
/// <param name="ContentType">What the body says it is; null: no body.</param>
/// <param name="Body">The body.</param>
/// <param name="HasToken">Whether it carries the token of its sender's pages.</param>
public sealed record FuzzRequest(string Method, string Address, string? ContentType, byte[] Body, bool HasToken)
{
    /// <summary>Further headers.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public override string ToString()
    {
        var body = string.Concat(Encoding.Latin1.GetString(Body, 0, Math.Min(Body.Length, 600)).Select(mark => mark is >= ' ' and <= '~' ? $"{mark}" : $"\\x{(int)mark:x2}"));
        return $"{Method} {(Address.Length > 400 ? Address[..400] + "…" : Address)} {(HasToken ? "" : "(no token) ")}{string.Join(' ', Headers)} {ContentType}\n      {body}";
    }
}
