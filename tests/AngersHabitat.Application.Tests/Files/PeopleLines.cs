using System.Globalization;

namespace AngersHabitat.Application.Tests.Files;

/// <summary>Files of people to call.</summary>
internal static class PeopleLines
{
    public const string Prefix = "FILE-";
    private const string Header = "reference;nom;prenom;date_naissance;telephone;telephone_2\n";

    /// <summary>A file of people who share nothing, each with a number of her own (10,000 at most), apart from the second numbers given by line.</summary>
    public static string Of(int count, params IReadOnlyList<(int Line, int NumberOf)> shared)
        => Header + string.Concat(Enumerable.Range(0, count).Select(index => string.Create(CultureInfo.InvariantCulture,
            $"{Prefix}{index};NOM{index};Anne;31/12/1940;{Number(index)};{string.Join(",", shared.Where(pair => pair.Line == index).Select(pair => Number(pair.NumberOf)))}\n")));

    public static string Reference(int index) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{index}");

    private static string Number(int index) => string.Create(CultureInfo.InvariantCulture, $"0639 98{index:0000}").Replace(" ", "", StringComparison.Ordinal);
}
