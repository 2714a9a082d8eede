namespace AngersHabitat.Domain.Landlord;

/// <summary>A picture that was made safe. Kept when another takes its place, so that taking back finds it.</summary>
public sealed class LandlordLogo
{
    /// <summary>Largest picture, in bytes.</summary>
    public const int MostBytes = 200 * 1024;

    /// <summary>Longest media type, in characters.</summary>
    public const int MediaTypeLength = 30;

    /// <summary>Identifier, which stands in its address: another picture has another address.</summary>
    public required Guid Id { get; init; }

    /// <summary><c>image/png</c> or <c>image/svg+xml</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>The picture.</summary>
    public required byte[] Content { get; init; }
}
