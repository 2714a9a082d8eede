using AngersHabitat.Application.Reception;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>What the poster shows.</summary>
/// <param name="Found">The place and its coming days.</param>
/// <param name="Address">The page that the QR code leads to.</param>
/// <param name="Qr">The code.</param>
public sealed record PosterPage(GetPlace.Result Found, string Address, QrPicture Qr)
{
    /// <summary>The place.</summary>
    public PlaceSummary Place => Found.Place;

    /// <summary>Whether somebody can come on one of the days shown.</summary>
    public bool ReceivesOnSite => Found.Days.Any(day => day.OnSite.Count > 0);

    /// <summary>Whether somebody answers the telephone in sessions of their own on one of the days shown.</summary>
    public bool AnswersByPhone => Found.Days.Any(day => day.Phone.Count > 0);

    /// <summary>« 9 h – 12 h 30 et 13 h 30 – 17 h 30 », short enough for one line of large type.</summary>
    public static string Hours(IReadOnlyList<OpeningInterval> intervals)
        => StatusWords.Ranges(intervals).Replace(" à ", "\u00A0–\u00A0", StringComparison.Ordinal);

    /// <summary>The address as people type it.</summary>
    public string ShortAddress => Address[(Address.IndexOf("://", StringComparison.Ordinal) + 3)..];
}
