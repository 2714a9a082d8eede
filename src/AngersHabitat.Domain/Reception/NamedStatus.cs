namespace AngersHabitat.Domain.Reception;

/// <summary>A place with its status.</summary>
/// <param name="Name">Name shown.</param>
/// <param name="Phone">Telephone, E.164, null without.</param>
/// <param name="Status">Status at the instant asked about.</param>
public sealed record NamedStatus(string Name, string? Phone, PlaceStatus Status)
{
    /// <summary>What kind of place it is.</summary>
    public PlaceType Type { get; init; }

    /// <summary>When its telephone is answered.</summary>
    public PhoneLine Line { get; init; } = PhoneLine.None;

    /// <summary>On what terms it receives.</summary>
    public VisitTerms Terms { get; init; } = VisitTerms.None;

    /// <summary>What became and becomes of the day: an opening that has begun, one to come; null when unknown.</summary>
    public (bool HasOpened, bool OpensLater)? Day { get; init; }

    /// <summary>Degrees north, null when unknown.</summary>
    public decimal? Latitude { get; init; }

    /// <summary>Degrees east, null when unknown.</summary>
    public decimal? Longitude { get; init; }

    /// <summary>Distance that orders places in one town; a degree of longitude is two thirds of one of latitude there.</summary>
    internal double FarFrom(NamedStatus home)
        => Latitude is null || Longitude is null || home.Longitude is null ? double.MaxValue
            : Math.Pow((double)(Latitude.Value - home.Latitude!.Value), 2) + Math.Pow((double)(Longitude.Value - home.Longitude.Value) * 0.68, 2);
}
