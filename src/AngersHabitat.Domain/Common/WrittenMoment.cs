using System.Globalization;
using System.Text.RegularExpressions;

namespace AngersHabitat.Domain.Common;

/// <summary>
/// Dates and times as people in France write them, whatever the browser or the machine: the day comes first. « 12/01/2021 », « 12.1.21 »,
/// « mardi 12 janvier 2021 », « 1er janv. 2021 », and what a picker sends (<c>2021-01-12</c>, <c>2021-01-12T14:30</c>).
/// </summary>
public static partial class WrittenMoment
{
    // A year of two digits: 00 to 49 are 2000 to 2049, as spreadsheets read them.
    private const int FirstOfLastCentury = 50;

    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const int PatienceInMilliseconds = 1_000;

    private const int LongestWriting = 60;

    private const int IsoLength = 10;

    private static readonly string[] Months =
        ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"];

    /// <summary>
    /// Reads a date of a file, where nobody can be asked: a day, a month and a year of four digits, with a sign between them (<c>31/12/1945</c>,
    /// <c>31.12.1945</c>, <c>1945-12-31</c>), and midnight behind an ISO date or none. Refused: what only a person can have meant (« 1er janv. 45 », « 3 4 45 »).
    /// </summary>
    public static bool TryStrictDate(string? text, out DateOnly date)
    {
        var written = Written(text);
        date = default;
        return StrictDate().IsMatch(written) && TryDate(written.Length > IsoLength && written[IsoLength] == 'T' ? written[..IsoLength] : written, out date);
    }

    /// <summary>Reads a date and a time of a file: as <see cref="TryStrictDate"/>, then hours and minutes, with or without seconds.</summary>
    public static bool TryStrictDateTime(string? text, out DateTime moment)
    {
        moment = default;
        return StrictDateTime().IsMatch(Written(text)) && TryDateTime(text, out moment);
    }

    /// <summary>Reads a date; a day, a month and a year are wanted. Refused: other text, and a date that no calendar has.</summary>
    public static bool TryDate(string? text, out DateOnly date)
    {
        date = default;
        var written = Written(text);
        if (IsoDate().Match(written) is { Success: true } iso)
            return Make(Number(iso, "year"), Number(iso, "month"), Number(iso, "day"), out date);
        if (DayFirst().Match(written) is { Success: true } numbers)
            return Make(YearOf(numbers), Number(numbers, "month"), Number(numbers, "day"), out date);
        return InWords().Match(SearchText.Normalize(written)) is { Success: true } words
            && MonthOf(words.Groups["month"].Value) is { } month && Make(YearOf(words), month, Number(words, "day"), out date);
    }

    /// <summary>Reads a time of day: « 14:30 », « 14 h 30 », « 14h », « 14:30:00 ».</summary>
    public static bool TryTime(string? text, out TimeOnly time)
    {
        time = default;
        if (Clock().Match(Written(text)) is not { Success: true } clock)
            return false;
        var (hour, minute, second) = (Number(clock, "hour"), Number(clock, "minute"), Number(clock, "second"));
        if (hour > 23 || minute > 59 || second > 59)
            return false;
        time = new TimeOnly(hour, minute, second);
        return true;
    }

    /// <summary>Reads a date followed by a time: « 12/01/2021 à 14 h 30 », <c>2021-01-12T14:30</c>. A date alone is midnight.</summary>
    public static bool TryDateTime(string? text, out DateTime moment)
    {
        moment = default;
        var written = Written(text);
        if (TryDate(written, out var alone))
        {
            moment = alone.ToDateTime(TimeOnly.MinValue);
            return true;
        }
        if (DateThenTime().Match(written) is not { Success: true } both
            || !TryDate(both.Groups["date"].Value, out var date) || !TryTime(both.Groups["time"].Value, out var time))
            return false;
        moment = date.ToDateTime(time);
        return true;
    }

    private static string Written(string? text) => text?.Trim() is { Length: <= LongestWriting } written ? written : "";

    // What is not written counts zero.
    private static int Number(Match match, string group)
        => match.Groups[group] is { Success: true } written ? int.Parse(written.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    private static int YearOf(Match match)
    {
        var year = Number(match, "year");
        return match.Groups["year"].Length > 2 ? year : year < FirstOfLastCentury ? 2000 + year : 1900 + year;
    }

    // « sept », « janv », « fev »: the beginning of one month only, three letters at least.
    private static int? MonthOf(string word)
    {
        var found = word.Length < 3 ? [] : Enumerable.Range(0, 12).Where(index => Months[index].StartsWith(word, StringComparison.Ordinal)).ToList();
        return found.Count == 1 ? found[0] + 1 : null;
    }

    private static bool Make(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    // One sign between the three, the same.
    [GeneratedRegex(@"^([0-9]{1,2}(?<sign>[/.\-])[0-9]{1,2}\k<sign>[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2})?)$", Plain, PatienceInMilliseconds)]
    private static partial Regex StrictDate();

    [GeneratedRegex("^([0-9]{1,2}/[0-9]{1,2}/[0-9]{4} |[0-9]{4}-[0-9]{2}-[0-9]{2}[ T])[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?$", Plain, PatienceInMilliseconds)]
    private static partial Regex StrictDateTime();

    [GeneratedRegex("^(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})$", Plain, PatienceInMilliseconds)]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})(\s*[/.\-]\s*|\s+)(?<month>[0-9]{1,2})(\s*[/.\-]\s*|\s+)(?<year>[0-9]{4}|[0-9]{2})$", Plain, PatienceInMilliseconds)]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        "^((le )?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) |le )?(?<day>[0-9]{1,2})(er)? (?<month>[a-z]+) (?<year>[0-9]{4}|[0-9]{2})$",
        Plain, PatienceInMilliseconds)]
    private static partial Regex InWords();

    [GeneratedRegex(@"^(?<hour>[0-9]{1,2})\s*[:hH]\s*((?<minute>[0-9]{2})(:(?<second>[0-9]{2})(\.[0-9]+)?)?\s*(min|mn)?)?$", Plain, PatienceInMilliseconds)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(?<date>.+?)([Tt,]\s*|\s+à\s+|\s+)(?<time>[0-9]{1,2}\s*[:hH].*)$", Plain, PatienceInMilliseconds)]
    private static partial Regex DateThenTime();
}
