using System.Globalization;
using System.Text.RegularExpressions;

namespace AngersHabitat.Domain.Notices;

/// <summary>Dates in the words of a notice: who reads « mardi 17 novembre » in a hall knows the day; « le 17 » or « 17/11 » sends to a calendar.</summary>
internal static partial class NoticeDates
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly string[] Months = [.. French.DateTimeFormat.MonthNames.Take(12).Select(name => SearchText.Normalize(name))];

    /// <summary>Dates without their weekday, and with another one than the calendar's.</summary>
    public static IEnumerable<NoticeAdvice> Advice(string text, DateOnly today)
    {
        foreach (Match match in Dates().Matches(text))
        {
            if (DateOf(match, today) is not { } date)
                continue;
            var said = match.Groups["weekday"].Value;
            var right = date.ToString("dddd", French);
            if (said.Length == 0)
                yield return new NoticeAdvice(NoticeFlaw.DateWithoutWeekday, match.Value.Trim(), $"{right} {(date.Day == 1 ? "1er" : $"{date.Day}")} {date.ToString("MMMM", French)}");
            else if (SearchText.Normalize(said) != SearchText.Normalize(right))
                yield return new NoticeAdvice(NoticeFlaw.WrongWeekday, match.Value.Trim(), right);
        }
    }

    // Without year: the one within half a year of today.
    private static DateOnly? DateOf(Match match, DateOnly today)
    {
        if (!int.TryParse(match.Groups["day"].Value, CultureInfo.InvariantCulture, out var day) || MonthOf(match) is not (>= 1 and <= 12 and var month))
            return null;
        if (int.TryParse(match.Groups["year"].Value, CultureInfo.InvariantCulture, out var year))
            return Make(year < 100 ? 2000 + year : year, month, day);
        return new[] { today.Year - 1, today.Year, today.Year + 1 }.Select(near => Make(near, month, day)).OfType<DateOnly>()
            .OrderBy(date => Math.Abs(date.DayNumber - today.DayNumber)).Cast<DateOnly?>().FirstOrDefault();
    }

    private static int MonthOf(Match match)
        => int.TryParse(match.Groups["number"].Value, CultureInfo.InvariantCulture, out var number) ? number
            : Array.IndexOf(Months, SearchText.Normalize(match.Groups["month"].Value)) + 1;

    private static DateOnly? Make(int year, int month, int day)
        => year is >= 1900 and <= 2200 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    [GeneratedRegex(
        @"(?:\b(?<weekday>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[\s,]+(?:le\s+)?)?(?<![\p{L}\p{N}/.])(?<day>\d{1,2})(?:er)?(?:\s+(?<month>janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)\b(?:\s+(?<year>\d{4})\b)?|/(?<number>\d{1,2})(?:/(?<year>\d{4}|\d{2}))?(?![\d/]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Dates();
}
