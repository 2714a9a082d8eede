using System.Globalization;

namespace AngersHabitat.Testing.Fuzz;

/// <summary>Values for a field: what its type takes, and what breaks programs.</summary>
internal static class FuzzValues
{
    private static readonly string[] Hostile =
    [
        "", " ", "0", "-1", "1", "2147483647", "2147483648", "-9223372036854775809", "99999999999999999999999999", "1e999", "NaN", "∞", "-0", "0x10", "1,5", "1.5", "true", "false", "on", "null",
        "abc", "\0", "a\0b", "\u000B", "\uFFFE", "\uFFFF", "\u0085\u2028", "\u200Fאבג", "😀", "e\u0301\u0301\u0301", "\r\nSet-Cookie: a=b", "\t", "'", "' OR 1=1 --", "%", "_", "[a-", "<script>alert(1)</script>",
        "{{7*7}}", "${7*7}", "../../../../etc/passwd", "C:\\", "=cmd|' /C calc'!A0", "@SUM(A1)", "toutes", "Tous", "~0", "~", "%00", "%ff", "+", "&", "#", "?", ";", ",", "\"", "\\",
        "0001-01-01", "9999-12-31", "1899-12-31", "2101-01-01", "31/02/2020", "29/02/2020", "2020-11-12", "12/11/2020", "2020-W53", "2020-11-12T10:00", "9999-12-31T23:59:59.9999999", "2020-10-25T02:30",
        "2020-11-12T10:00:00+25:00", "24:00", "25:61", "00:00", "12:30", "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "a@b", "nobody@demo.example",
        "06 39 98 00 01", "+33", "112", "49000", "2A004", "Mo-Fr 09:00-12:30", "lun-ven 9h-12h30", "PH off", "#123456", "red", "http://evil.example/", "//evil.example", "javascript:alert(1)",
    ];

    /// <summary>A value that somebody might have put together to break something.</summary>
    public static string Bad(Random random) => random.Next(12) switch
    {
        0 => new string((char)random.Next(32, 127), random.Next(200, 20_000)),
        1 => new string([.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => (char)random.Next(1, 0xFFFF))]),
        2 => random.NextInt64(long.MinValue, long.MaxValue).ToString(CultureInfo.InvariantCulture),
        3 => Hostile[random.Next(Hostile.Length)] + Hostile[random.Next(Hostile.Length)],
        _ => Hostile[random.Next(Hostile.Length)],
    };

    /// <summary>A value that the type takes, as a page sends it.</summary>
    public static string Good(Random random, Type type, IReadOnlyList<string> ids)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsEnum)
            return Enum.GetNames(plain) is { Length: > 0 } names ? names[random.Next(names.Length)] : "0";
        return plain switch
        {
            _ when plain == typeof(Guid) => random.Next(4) == 0 ? $"{NewId(random)}" : ids[random.Next(ids.Count)],
            _ when plain == typeof(bool) => random.Next(2) == 0 ? "true" : "false",
            _ when plain == typeof(DateOnly) => Day(random).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ when plain == typeof(DateTime) => Day(random).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + $"T{random.Next(24):00}:{random.Next(60):00}",
            _ when plain == typeof(TimeOnly) => $"{random.Next(24):00}:{random.Next(4) * 15:00}",
            _ when plain == typeof(double) || plain == typeof(decimal) => random.Next(100).ToString(CultureInfo.InvariantCulture),
            _ when plain.IsPrimitive => random.Next(60).ToString(CultureInfo.InvariantCulture),
            _ => Words[random.Next(Words.Length)],
        };
    }

    public static Guid NewId(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private static readonly string[] Words = ["Angers", "agence-centre", "Durand", "essai", "12 rue des Lices", "rappeler", "06 39 98 00 01", "essai@exemple.fr", "Mo-Fr 09:00-12:00", "49000", "Fermeture"];

    private static DateOnly Day(Random random) => new DateOnly(2020, 11, 12).AddDays(random.Next(-200, 200));
}
