using System.Globalization;

namespace AngersHabitat.Domain.Common;

/// <summary>
/// How lists order texts: as French dictionaries do, « Élodie » before « Zoé », whatever the case. The store compares by its collation
/// <see cref="Collation"/>; SQLite, which has none, is given this very comparison under that name.
/// </summary>
public static class FrenchOrder
{
    /// <summary>Name of the order in the store; one that SQL Server knows.</summary>
    public const string Collation = "French_CI_AS";

    /// <summary>Compares two texts.</summary>
    public static StringComparer Words { get; } = StringComparer.Create(CultureInfo.GetCultureInfo("fr-FR"), ignoreCase: true);
}
