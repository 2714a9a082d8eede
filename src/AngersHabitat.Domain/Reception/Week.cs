using System.Text.Json;
using System.Text.Json.Serialization;

namespace AngersHabitat.Domain.Reception;

/// <summary>
/// The ranges of one channel on each day of the week; a day without a range is closed. Immutable. Written in JSON as
/// <c>{"Mo":"09:00-12:30,13:30-17:30"}</c>, days without a range left out.
/// </summary>
[JsonConverter(typeof(Json))]
public sealed class Week : IEquatable<Week>
{
    /// <summary>The seven days, Monday first, under their OpenStreetMap abbreviations.</summary>
    public static readonly IReadOnlyList<string> DayNames = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

    private readonly TimeRange[][] _days;

    private Week(TimeRange[][] days) => _days = days;

    /// <summary>Closed on all seven days.</summary>
    public static Week Never { get; } = new([.. Enumerable.Range(0, 7).Select(_ => Array.Empty<TimeRange>())]);

    /// <summary>Whether no day has a range.</summary>
    public bool IsNever => Array.TrueForAll(_days, day => day.Length == 0);

    /// <summary>Whether a range of some day runs into the next date.</summary>
    public bool PassesMidnight => Array.Exists(_days, day => Array.Exists(day, range => range.PassesMidnight));

    /// <summary>The ranges of a day in order.</summary>
    public IReadOnlyList<TimeRange> this[DayOfWeek day] => _days[IndexOf(day)];

    /// <summary>Monday 0 to Sunday 6.</summary>
    public static int IndexOf(DayOfWeek day) => ((int)day + 6) % 7;

    /// <summary>From the ranges of each day, Monday first.</summary>
    /// <exception cref="RuleException">There are not seven days.</exception>
    public static Week Of(IReadOnlyList<IReadOnlyList<TimeRange>> days)
        => days.Count == 7
            ? new Week([.. days.Select(day => day.Order().ToArray())])
            : throw new RuleException("Reception.WeekHasSevenDays", "Days");

    /// <summary>The same ranges from Monday to Friday, as <c>09:00-12:30,13:30-17:30</c>; closed at the weekend.</summary>
    public static Week MondayToFriday(string ranges)
    {
        var day = TimeRange.ParseMany(ranges);
        return Of([day, day, day, day, day, [], []]);
    }

    /// <summary>This week with other ranges on one day.</summary>
    public Week With(DayOfWeek day, string ranges)
    {
        var days = (TimeRange[][])_days.Clone();
        days[IndexOf(day)] = [.. TimeRange.ParseMany(ranges)];
        return new Week(days);
    }

    public bool Equals(Week? other) => other is not null && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as Week);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>For messages and comparison: <c>Mo 09:00-12:00; Tu …</c>, closed days left out.</summary>
    public override string ToString() => string.Join("; ", DayNames
        .Select((name, index) => (name, ranges: _days[index]))
        .Where(day => day.ranges.Length > 0)
        .Select(day => $"{day.name} {string.Join(',', day.ranges)}"));

    internal TimeRange[] RangesOf(DayOfWeek day) => _days[IndexOf(day)];

    private sealed class Json : JsonConverter<Week>
    {
        public override Week Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var texts = JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options) ?? [];
            return Of([.. DayNames.Select(name => TimeRange.ParseMany(texts.GetValueOrDefault(name, "")))]);
        }

        public override void Write(Utf8JsonWriter writer, Week value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            for (var index = 0; index < 7; index++)
            {
                if (value._days[index].Length > 0)
                    writer.WriteString(DayNames[index], string.Join(',', value._days[index]));
            }
            writer.WriteEndObject();
        }
    }
}
