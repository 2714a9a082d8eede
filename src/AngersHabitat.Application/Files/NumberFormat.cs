using System.Globalization;
using System.Text;

namespace AngersHabitat.Application.Files;

/// <summary>What a workbook's number format makes of a number.</summary>
internal enum NumberKind
{
    Number,
    Date,
    Time,
    Percent,

    /// <summary>Zeros in front up to a length: 00123.</summary>
    Padded,
}

/// <summary>Number formats of workbooks: what a cell shows depends on them.</summary>
internal static class NumberFormat
{
    private const double LastDay = 2_958_465;

    /// <summary>The kind of a format built into workbooks (ECMA-376, part 1, 18.8.30).</summary>
    public static NumberKind BuiltIn(int id) => id switch
    {
        9 or 10 => NumberKind.Percent,
        (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) => NumberKind.Date,
        (>= 18 and <= 21) or (>= 45 and <= 47) => NumberKind.Time,
        _ => NumberKind.Number,
    };

    /// <summary>The kind of a format written out.</summary>
    public static NumberKind Of(string code)
    {
        var plain = Bare(code);
        if (plain.Length > 1 && plain.All(letter => letter == '0'))
            return NumberKind.Padded;
        if (plain.Contains('%', StringComparison.Ordinal))
            return NumberKind.Percent;
        if (plain.Contains("general", StringComparison.Ordinal) || plain.Contains("standard", StringComparison.Ordinal) || plain.Contains("e+", StringComparison.Ordinal))
            return NumberKind.Number;
        var hasTime = plain.Contains('h', StringComparison.Ordinal) || plain.Contains('s', StringComparison.Ordinal);
        if (plain.Contains('d', StringComparison.Ordinal) || plain.Contains('y', StringComparison.Ordinal) || (plain.Contains('m', StringComparison.Ordinal) && !hasTime))
            return NumberKind.Date;
        return hasTime ? NumberKind.Time : NumberKind.Number;
    }

    /// <summary>The number as its sheet shows it, in words that the columns' readers know: dates as <c>1945-12-31</c>.</summary>
    /// <param name="number">The number stored.</param>
    /// <param name="kind">What its format makes of it.</param>
    /// <param name="digits">Digits of a padded number.</param>
    /// <param name="daysLate">Days from 1900 to the workbook's first.</param>
    public static string Show(double number, NumberKind kind, int digits, int daysLate) => kind switch
    {
        NumberKind.Date when number is >= 0 and < LastDay => Date(number, daysLate),
        NumberKind.Time when number is >= 0 and < LastDay => number < 1 ? Moment(number).ToString("HH:mm:ss", CultureInfo.InvariantCulture) : Date(number, daysLate),
        NumberKind.Percent => Plain(number * 100) + "%",
        NumberKind.Padded => number.ToString(new string('0', digits), CultureInfo.InvariantCulture),
        NumberKind.Number or NumberKind.Date or NumberKind.Time => Plain(number),
        _ => throw Unknown.Value(kind),
    };

    public static string Plain(double number) => number.ToString("0.##########", CultureInfo.InvariantCulture);

    // Days 0 to 2 are what an empty or cleared cell leaves: 1900-01-00, 01 and 02, whatever the workbook counts from. Workbooks believe in a
    // 29 February 1900, so the days before it count from one day later.
    private static string Date(double number, int daysLate)
    {
        if (number < 3)
            return new DateOnly(1899, 12, 31).AddDays((int)number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var moment = Moment(number).AddDays(daysLate + (number < 60 && daysLate == 0 ? 1 : 0));
        return moment.ToString(moment.TimeOfDay.Ticks == 0 ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
    }

    // Seconds are as fine as files say; a fraction of a day is never exact.
    private static DateTime Moment(double number) => new DateTime(1899, 12, 30).AddSeconds(Math.Round(number * 86_400));

    // The first section of a format without texts in quotes, escaped letters, colours and places held for alignment.
    private static string Bare(string code)
    {
        var plain = new StringBuilder();
        for (var index = 0; index < code.Length && code[index] != ';'; index++)
        {
            if (code[index] is '\\' or '_' or '*')
                index++;
            else if (code[index] == '"')
                index = End(code, index, '"');
            else if (code[index] == '[')
                index = Bracket(code, index, plain);
            else
                plain.Append(char.ToLowerInvariant(code[index]));
        }
        return plain.ToString();
    }

    // [h], [mm] and [ss] count on beyond a day; everything else in brackets is a colour, a condition or a locale.
    private static int Bracket(string code, int index, StringBuilder plain)
    {
        var end = End(code, index, ']');
        var inside = code[(index + 1)..Math.Max(end, index + 1)].ToLowerInvariant();
        if (inside.Length > 0 && inside.All(letter => letter is 'h' or 'm' or 's'))
            plain.Append('h');
        return end;
    }

    private static int End(string code, int index, char close)
        => code.IndexOf(close, index + 1) is var end && end < 0 ? code.Length - 1 : end;
}
