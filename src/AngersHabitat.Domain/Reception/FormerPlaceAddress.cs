namespace AngersHabitat.Domain.Reception;

/// <summary>A name in addresses that a place had before. It leads to the present one for ever: it stands on posters and in bookmarks.</summary>
public sealed class FormerPlaceAddress
{
    private FormerPlaceAddress()
    {
    }

    internal FormerPlaceAddress(string slug, Guid placeId) => (Slug, PlaceId) = (slug, placeId);

    /// <summary>The former name, unique; no place takes it again but the one that had it.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>The place that it leads to.</summary>
    public Guid PlaceId { get; private set; }
}
