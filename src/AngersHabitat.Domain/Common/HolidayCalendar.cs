using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace AngersHabitat.Domain.Common;

/// <summary>
/// The public holidays that hold in a département: the eleven of France (article L3133-1 of the labour code, <see cref="PublicHolidays"/>), in Moselle, Bas-Rhin and
/// Haut-Rhin two more (L3134-13), overseas the day that recalls the end of slavery (L3422-2).
/// </summary>
public sealed class HolidayCalendar
{
    private const string Abolition = "Abolition de l'esclavage";

    private static readonly FrozenDictionary<string, (int Month, int Day)> Overseas = new Dictionary<string, (int, int)>(StringComparer.Ordinal)
    {
        ["971"] = (5, 27), ["972"] = (5, 22), ["973"] = (6, 10), ["974"] = (12, 20), ["976"] = (4, 27), ["977"] = (10, 9), ["978"] = (5, 28),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> East = FrozenSet.Create(StringComparer.Ordinal, "57", "67", "68");

    private readonly ConcurrentDictionary<int, FrozenDictionary<DateOnly, string>> _years = new();
    private readonly string? _departement;

    private HolidayCalendar(string? departement) => _departement = departement;

    /// <summary>Those of all France.</summary>
    public static HolidayCalendar France { get; } = new(null);

    /// <summary>Those of a département by its number; those of all France where none is given.</summary>
    public static HolidayCalendar Of(string? departement)
        => departement is not null && (East.Contains(departement) || Overseas.ContainsKey(departement)) ? new HolidayCalendar(departement) : France;

    /// <summary>Whether another one knows the same holidays.</summary>
    public bool IsSameAs(HolidayCalendar other) => _departement == other._departement;

    /// <summary>Whether a text is the number of a département or of a collectivity overseas: 01 to 95 with 2A and 2B, 971 to 978.</summary>
    public static bool IsDepartement(string text)
        => text is "2A" or "2B" || Overseas.ContainsKey(text) || text is "975"
            || (text.Length == 2 && text != "20" && text.All(char.IsAsciiDigit) && string.CompareOrdinal(text, "01") >= 0 && string.CompareOrdinal(text, "95") <= 0);

    /// <summary>Whether the date is a public holiday.</summary>
    public bool IsHoliday(DateOnly date) => In(date.Year).ContainsKey(date);

    /// <summary>French name of the holiday, null on any other date.</summary>
    public string? NameOf(DateOnly date) => In(date.Year).GetValueOrDefault(date);

    /// <summary>Whether the landlord's services work on the date: Monday to Friday, its public holidays left out.</summary>
    public bool IsWorkingDay(DateOnly date) => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(date);

    /// <summary>The so many-th working day after a date; the date itself is not counted. None: the date.</summary>
    public DateOnly WorkingDayAfter(DateOnly date, int days)
    {
        for (var left = days; left > 0;)
        {
            date = date.AddDays(1);
            if (IsWorkingDay(date))
                left--;
        }
        return date;
    }

    /// <summary>The holidays of a year of the Gregorian calendar (from 1583 on) with their French names.</summary>
    public FrozenDictionary<DateOnly, string> In(int year) => _departement is null ? PublicHolidays.Of(year) : _years.GetOrAdd(year, Build);

    private FrozenDictionary<DateOnly, string> Build(int year)
    {
        var days = new Dictionary<DateOnly, string>(PublicHolidays.Of(year));
        foreach (var (date, name) in More(year))
            days[date] = days.TryGetValue(date, out var other) ? $"{other} et {name}" : name;
        return days.ToFrozenDictionary();
    }

    private IEnumerable<(DateOnly Date, string Name)> More(int year)
    {
        if (East.Contains(_departement!))
            return [(PublicHolidays.EasterSunday(year).AddDays(-2), "Vendredi saint"), (new DateOnly(year, 12, 26), "Saint-Étienne")];
        var (month, day) = Overseas[_departement!];
        return [(new DateOnly(year, month, day), Abolition)];
    }
}
