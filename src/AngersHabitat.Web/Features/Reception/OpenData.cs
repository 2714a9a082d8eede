using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngersHabitat.Application.Reception.Published;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>What the files for other sites share.</summary>
internal static partial class OpenData
{
    /// <summary>Where they stand.</summary>
    public const string Address = "/donnees";

    /// <summary>Accents as they are; a file of its own is part of no page.</summary>
    public static JsonSerializerOptions Json { get; } = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The public page of a place.</summary>
    public static string PageOf(ListPublishedPlaces.Row row, string root) => $"{root}/lieux/{row.Place.Slug}";

    /// <summary>A coordinate, whole; empty when unknown.</summary>
    public static string Degrees(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>A number as people write it, with plain blanks.</summary>
    public static string Phone(string number) => French.Phone(number).Replace('\u00A0', ' ');

    /// <summary>« 4 bis rue des Joncs » as number and street; without a number the street alone.</summary>
    public static (string? Number, string Street) Cut(string street)
        => Numbered().Match(street) is { Success: true } found ? (found.Groups["number"].Value, found.Groups["street"].Value) : (null, street);

    [GeneratedRegex(@"^(?<number>\d{1,4}(\s?(bis|ter|quater|[A-D]))?),?\s+(?<street>\D.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();
}
