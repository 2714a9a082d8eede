using System.Globalization;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Instants and dates as the public API takes them.</summary>
public static class ApiInstant
{
    private static readonly string[] Zoned =
    [
        "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
    ];

    private static readonly string[] Local = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd"];

    /// <summary>
    /// Reads an instant. Absent: null, for now. Without an offset it is Europe/Paris; a space before the offset is a « + »
    /// that a form has decoded. False when it cannot be read or the calendar does not reach it.
    /// </summary>
    public static bool TryRead(string? text, out DateTimeOffset? instant)
    {
        instant = null;
        if (string.IsNullOrEmpty(text))
            return true;
        var mended = MendPlus(text);
        if (DateTimeOffset.TryParseExact(mended, Zoned, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var zoned))
            instant = zoned;
        else if (DateTime.TryParseExact(mended, Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) && IsReached(local.Year))
            instant = Paris.ToInstant(local);
        return instant is { } read && IsReached(read.Year);
    }

    /// <summary>Reads a date <c>YYYY-MM-DD</c>.</summary>
    public static bool TryReadDate(string? text, out DateOnly date)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static string MendPlus(string text)
    {
        var space = text.LastIndexOf(' ');
        return space > text.IndexOf('T', StringComparison.Ordinal) && space > 10 ? string.Concat(text.AsSpan(0, space), "+", text.AsSpan(space + 1)) : text;
    }

    // The Gregorian calendar began in 1582, and the walk looks a year and a day ahead.
    private static bool IsReached(int year) => year is >= 1583 and < 9998;
}
