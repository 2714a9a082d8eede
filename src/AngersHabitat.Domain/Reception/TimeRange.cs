using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AngersHabitat.Domain.Reception;

/// <summary>
/// Opening time of one day, half-open <c>[Opens, Closes)</c>, in minutes from midnight of the date it belongs to: the start date.
/// Minutes rather than <see cref="TimeOnly"/>, so that 24:00 (1440) and the hours after midnight (1441 and more) can be said.
/// </summary>
[JsonConverter(typeof(Json))]
public readonly record struct TimeRange : IComparable<TimeRange>
{
    /// <summary>Minutes of a wall-clock day.</summary>
    public const int DayMinutes = 1440;

    /// <param name="opens">First minute, 0 to 1439.</param>
    /// <param name="closes">The minute after the last: later than <paramref name="opens"/>, and less than 24 hours later when it passes midnight.</param>
    /// <exception cref="RuleException">The range is empty, reversed or too long.</exception>
    public TimeRange(int opens, int closes)
    {
        if (opens is < 0 or >= DayMinutes)
            throw new RuleException("Reception.TimeOutsideDay", "Opens");
        if (closes <= opens)
            throw new RuleException("Reception.EndBeforeStart", "Closes");
        if (closes > DayMinutes && closes - DayMinutes >= opens)
            throw new RuleException("Reception.RangeTooLong", "Closes");
        Opens = opens;
        Closes = closes;
    }

    /// <summary>First minute of opening, 0 to 1439.</summary>
    public int Opens { get; }

    /// <summary>Minute of closing, excluded; 1440 is midnight at the end of the day, more is the next day.</summary>
    public int Closes { get; }

    /// <summary>Whether the range runs into the next date.</summary>
    public bool PassesMidnight => Closes > DayMinutes;

    /// <summary>From an opening to a closing time of the same day.</summary>
    public static TimeRange Of(TimeOnly opens, TimeOnly closes) => new(MinuteOf(opens), MinuteOf(closes));

    /// <summary>From the text <c>09:00-12:30</c>; closing hours go up to 47:59 (<c>22:00-26:00</c> ends at 02:00 the next day).</summary>
    /// <exception cref="RuleException">The text is no range.</exception>
    public static TimeRange Parse(string text)
    {
        var parts = text.Trim().Split('-');
        return parts.Length == 2 && TryMinute(parts[0], out var opens) && TryMinute(parts[1], out var closes)
            ? new TimeRange(opens, closes)
            : throw new RuleException("Reception.UnreadableRange", "Ranges", text);
    }

    /// <summary>From texts separated by commas; empty gives no range.</summary>
    public static IReadOnlyList<TimeRange> ParseMany(string text)
        => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Parse).Order()];

    /// <summary>Whether the two ranges of one day share a minute.</summary>
    public bool Overlaps(TimeRange other) => Opens < other.Closes && other.Opens < Closes;

    public int CompareTo(TimeRange other) => (Opens, Closes).CompareTo((other.Opens, other.Closes));

    /// <summary>The text that <see cref="Parse"/> reads.</summary>
    public override string ToString() => $"{Clock(Opens)}-{Clock(Closes)}";

    /// <summary>Minutes as <c>HH:MM</c>; 1440 gives 24:00, 1560 gives 26:00.</summary>
    public static string Clock(int minutes)
        => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");

    /// <summary>Whether the first comes before the second.</summary>
    public static bool operator <(TimeRange left, TimeRange right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes after the second.</summary>
    public static bool operator >(TimeRange left, TimeRange right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first comes before the second or equals it.</summary>
    public static bool operator <=(TimeRange left, TimeRange right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first comes after the second or equals it.</summary>
    public static bool operator >=(TimeRange left, TimeRange right) => left.CompareTo(right) >= 0;

    private static int MinuteOf(TimeOnly time) => (time.Hour * 60) + time.Minute;

    private static bool TryMinute(string text, out int minutes)
    {
        minutes = 0;
        var parts = text.Trim().Split(':');
        if (parts.Length != 2
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || hour > 47
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minute) || minute > 59)
            return false;
        minutes = (hour * 60) + minute;
        return true;
    }

    private sealed class Json : JsonConverter<TimeRange>
    {
        public override TimeRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => Parse(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, TimeRange value, JsonSerializerOptions options)
            => writer.WriteStringValue(value.ToString());
    }
}
