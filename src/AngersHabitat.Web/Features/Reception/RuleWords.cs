using AngersHabitat.Domain.Reception;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Says rules in French, for lists, comparisons and conflicts.</summary>
internal static class RuleWords
{
    private static readonly string[] DayNames = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

    private static readonly string[] Ordinals = ["premier", "deuxième", "troisième", "quatrième"];

    public static RuleText Of(DatedRule rule) => rule switch
    {
        WeeklyHours hours => new(Of(hours.Channel) + (hours.Weeks is { } weeks ? $", {Lower(Words.Of(weeks))}" : ""), When(rule), Days(hours.Week), null),
        OpeningException exception => new(
            (exception.Ranges.Count == 0 ? "Fermé " : "Ouvert à d'autres heures ") + Inside(exception.Channels), When(rule),
            exception.Ranges.Count == 0 ? [] : [Ranges(exception.Ranges)], exception.Reason),
        OpeningPause pause => new($"Pause {Inside(pause.Channels)}", When(rule), [$"{Rhythm(pause.Repeats)}{Ranges([pause.Range])}"], pause.Reason),
        CrisisSchedule crisis => new("Horaires de crise", When(rule), [.. Effects(Channel.OnSite, crisis.OnSite), .. Effects(Channel.Phone, crisis.Phone)], crisis.Reason),
        SanitaryMeasure measure => new(Words.Of(measure.Kind), When(rule), [MeasureWords.Of(measure)], null),
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    /// <summary>The name of the kind, for a list of changes.</summary>
    public static string Kind(DatedRule rule) => rule switch
    {
        WeeklyHours => "Horaires habituels",
        OpeningException => "Exception",
        OpeningPause => "Pause",
        CrisisSchedule => "Horaires de crise",
        _ => "Mesure sanitaire",
    };

    /// <summary>One line that names a rule inside a sentence.</summary>
    public static string Line(DatedRule rule)
    {
        var text = Of(rule);
        return string.Join(", ", (string[])[$"{Kind(rule)} : {Lower(text.Title)}", .. text.Lines.Select(Lower), Lower(text.When)]);
    }

    /// <summary>The days of the week to choose from, Monday first.</summary>
    public static IReadOnlyList<SelectListItem> DayOptions()
        => [.. DayNames.Select((name, index) => new SelectListItem(name, ((DayOfWeek)((index + 1) % 7)).ToString()))];

    public static string Of(Channel channel) => Words.Of(channel);

    /// <summary>« lundi à vendredi : 9 h à 12 h 30 et 13 h 30 à 17 h 30 », days with the same hours together.</summary>
    public static IReadOnlyList<string> Days(Week week)
    {
        var lines = new List<string>();
        for (var first = 0; first < 7;)
        {
            var last = first;
            while (last < 6 && RangesOf(week, last + 1).SequenceEqual(RangesOf(week, first)))
                last++;
            if (RangesOf(week, first).Count > 0)
                lines.Add($"{Span(first, last)} : {Ranges(RangesOf(week, first))}");
            first = last + 1;
        }
        return lines.Count == 0 ? ["Fermé toute la semaine"] : lines;
    }

    /// <summary>« 9 h à 10 h, 11 h à 12 h 30 et 13 h 30 à 17 h 30 ».</summary>
    public static string Ranges(IEnumerable<TimeRange> ranges) => Enumerate(ranges.Select(range => (range.Opens, range.Closes)));

    /// <summary>The same for intervals of a date; « fermé » when there is none.</summary>
    public static string Ranges(IReadOnlyList<OpeningInterval> intervals)
        => intervals.Count == 0 ? "fermé" : Enumerate(intervals.Select(interval => (interval.Opens, interval.Closes)));

    /// <summary>« 9 h », « minuit », « 2 h (le lendemain) ».</summary>
    public static string Clock(int minutes) => minutes switch
    {
        TimeRange.DayMinutes => "minuit",
        > TimeRange.DayMinutes => $"{French.Clock(ToTime(minutes))} (le lendemain)",
        _ => French.Clock(ToTime(minutes)),
    };

    /// <summary>« Le 24 décembre 2020 », « Du 1er au 5 … », « Depuis le … », « À partir du … jusqu'à nouvel ordre ».</summary>
    public static string When(DatedRule rule)
    {
        if (rule.To is not { } to)
            return $"À partir du {Date(rule.From)}";
        var last = to.AddDays(-1);
        return last == rule.From ? $"Le {French.LongDate(last)}" : $"Du {Date(rule.From)} au {Date(last)} inclus";
    }

    /// <summary>« le premier mardi du mois, », « chaque mardi, »; nothing for a pause of each day.</summary>
    private static string Rhythm(DayPattern? pattern)
    {
        if (pattern is null)
            return "";
        var day = DayNames[Week.IndexOf(pattern.Day)];
        return pattern.Nth switch
        {
            null => $"chaque {day}, ",
            DayPattern.Last => $"le dernier {day} du mois, ",
            _ => $"le {Ordinals[pattern.Nth.Value - 1]} {day} du mois, ",
        };
    }

    private static string Enumerate(IEnumerable<(int Opens, int Closes)> ranges)
    {
        var texts = ranges.Select(range => $"{Clock(range.Opens)} à {Clock(range.Closes)}").ToList();
        return texts.Count < 2 ? string.Concat(texts) : $"{string.Join(", ", texts.SkipLast(1))} et {texts[^1]}";
    }

    private static string Lower(string text) => text.Length == 0 ? text : char.ToLower(text[0], French.Culture) + text[1..];

    private static string Date(DateOnly date)
        => string.Create(French.Culture, $"{(date.Day == 1 ? "1er" : date.Day.ToString(French.Culture))} {date:MMMM yyyy}");

    private static IReadOnlyList<TimeRange> RangesOf(Week week, int index) => week[(DayOfWeek)((index + 1) % 7)];

    private static string Span(int first, int last) => first == last ? DayNames[first]
        : last == first + 1 ? $"{DayNames[first]} et {DayNames[last]}" : $"{DayNames[first]} à {DayNames[last]}";

    private static string Inside(IReadOnlyList<Channel> channels)
        => string.Join(" et ", channels.Select(channel => Of(channel).ToLower(French.Culture)));

    private static IEnumerable<string> Effects(Channel channel, Week? week)
        => week is null ? [] : week.IsNever ? [$"{Of(channel)} : fermé"] : Days(week).Select(line => $"{Of(channel)}, {line}");

    private static TimeOnly ToTime(int minutes) => new(minutes / 60 % 24, minutes % 60);
}
