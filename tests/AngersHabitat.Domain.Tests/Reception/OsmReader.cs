using System.Globalization;

namespace AngersHabitat.Domain.Tests.Reception;

/// <summary>
/// A small reader of the opening_hours syntax, written from its specification and sharing no code with the exporter: the
/// last rule whose date part matches a date says all about that date, and ranges past midnight run into the next date
/// unless a later rule matches it.
/// </summary>
internal sealed class OsmReader
{
    private static readonly string[] Days = ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"];

    private readonly List<Rule> _rules;
    private readonly Func<DateOnly, bool> _isHoliday;

    public OsmReader(string text, Func<DateOnly, bool> isHoliday)
    {
        _rules = [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Read)];
        _isHoliday = isHoliday;
    }

    public bool IsOpen(DateOnly date, int minute)
    {
        var today = RuleOf(date);
        if (today >= 0 && Covers(_rules[today], minute))
            return true;
        var yesterday = RuleOf(date.AddDays(-1));
        return yesterday >= 0 && today <= yesterday && Covers(_rules[yesterday], minute + 1440);
    }

    private int RuleOf(DateOnly date) => _rules.FindLastIndex(rule => Matches(rule, date));

    private bool Matches(Rule rule, DateOnly date)
        => (rule.First is null || (date >= rule.First && date <= rule.Last))
            && (rule.Weeks is not { } weeks || IsInWeeks(weeks, ISOWeek.GetWeekOfYear(date.ToDateTime(TimeOnly.MinValue))))
            && (!rule.Holidays || _isHoliday(date))
            && (rule.Weekdays.Count == 0 || rule.Weekdays.Contains(date.DayOfWeek));

    private static bool IsInWeeks((int First, int Last, int Step) weeks, int week)
        => week >= weeks.First && week <= weeks.Last && (week - weeks.First) % weeks.Step == 0;

    private static bool Covers(Rule rule, int minute) => rule.Ranges.Exists(range => minute >= range.From && minute < range.To);

    private static Rule Read(string text)
    {
        var words = text.Split(' ');
        var rule = new Rule();
        var at = 0;
        if (char.IsDigit(words[0][0]) && words[0].Length == 4)
        {
            // « 2020 Nov 12 » or « 2020 Nov 12-2021 Jan 03 »: the hyphen joins the first day and the second year.
            var dates = string.Join(' ', words.TakeWhile((word, index) => index < 3 || (words[2].Contains('-', StringComparison.Ordinal) && index < 5))).Split('-');
            (rule.First, rule.Last) = (Date(dates[0]), Date(dates[^1]));
            at = dates.Length == 1 ? 3 : 5;
        }
        if (at < words.Length && string.Equals(words[at], "week", StringComparison.Ordinal))
        {
            var numbers = words[at + 1].Split('-', '/').Select(int.Parse).ToArray();
            rule.Weeks = (numbers[0], numbers[1], numbers[2]);
            at += 2;
        }
        for (; at < words.Length; at++)
            ReadWord(rule, words[at]);
        return rule;
    }

    private static void ReadWord(Rule rule, string word)
    {
        if (string.Equals(word, "PH", StringComparison.Ordinal))
            rule.Holidays = true;
        else if (char.IsLetter(word[0]) && !string.Equals(word, "off", StringComparison.Ordinal))
            rule.Weekdays.UnionWith(word.Split(',').SelectMany(Weekdays));
        else if (char.IsDigit(word[0]))
            rule.Ranges.AddRange(word.Split(',').Select(Range));
    }

    private static IEnumerable<DayOfWeek> Weekdays(string text)
    {
        var ends = text.Split('-').Select(day => Array.IndexOf(Days, day)).ToArray();
        ends.ShouldAllBe(day => day >= 0);
        for (var day = ends[0]; ; day = (day + 1) % 7)
        {
            yield return (DayOfWeek)day;
            if (day == ends[^1])
                yield break;
        }
    }

    private static (int From, int To) Range(string text)
    {
        var ends = text.Split('-').Select(time => time.Split(':')).Select(time => (int.Parse(time[0]) * 60) + int.Parse(time[1])).ToArray();
        return (ends[0], ends[1] <= ends[0] ? ends[1] + 1440 : ends[1]);
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy MMM dd", CultureInfo.InvariantCulture);

    private sealed class Rule
    {
        public DateOnly? First { get; set; }

        public DateOnly? Last { get; set; }

        public bool Holidays { get; set; }

        public (int First, int Last, int Step)? Weeks { get; set; }

        public HashSet<DayOfWeek> Weekdays { get; } = [];

        public List<(int From, int To)> Ranges { get; } = [];
    }
}
