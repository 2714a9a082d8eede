using System.Collections.Frozen;

namespace AngersHabitat.Domain.Common;

/// <summary>
/// The 11 public holidays of mainland France (Code du travail, article L3133-1), as a set: in 2008, 1 May and
/// Ascension Day were the same date, and the year had ten.
/// </summary>
public static class PublicHolidays
{
    /// <summary>Whether the date is a public holiday.</summary>
    public static bool IsHoliday(DateOnly date) => Of(date.Year).ContainsKey(date);

    /// <summary>French name of the holiday, null on any other date.</summary>
    public static string? NameOf(DateOnly date) => Of(date.Year).GetValueOrDefault(date);

    /// <summary>The holidays of a year of the Gregorian calendar (from 1583 on) with their French names.</summary>
    public static FrozenDictionary<DateOnly, string> Of(int year) => Cache.GetOrAdd(year, Build);

    /// <summary>Easter Sunday by the computation of Meeus, Jones and Butcher.</summary>
    public static DateOnly EasterSunday(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = ((19 * a) + b - d - g + 15) % 30;
        int i = c / 4, k = c % 4, l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        int n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<int, FrozenDictionary<DateOnly, string>> Cache = new();

    private static FrozenDictionary<DateOnly, string> Build(int year)
    {
        var easter = EasterSunday(year);
        (DateOnly Date, string Name)[] days =
        [
            (new(year, 1, 1), "Jour de l'An"),
            (easter.AddDays(1), "Lundi de Pâques"),
            (new(year, 5, 1), "Fête du Travail"),
            (new(year, 5, 8), "Victoire 1945"),
            (easter.AddDays(39), "Ascension"),
            (easter.AddDays(50), "Lundi de Pentecôte"),
            (new(year, 7, 14), "Fête nationale"),
            (new(year, 8, 15), "Assomption"),
            (new(year, 11, 1), "Toussaint"),
            (new(year, 11, 11), "Armistice 1918"),
            (new(year, 12, 25), "Noël"),
        ];
        return days.GroupBy(day => day.Date)
            .ToFrozenDictionary(group => group.Key, group => string.Join(" et ", group.Select(day => day.Name)));
    }
}
