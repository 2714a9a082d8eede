using PhoneNumbers;

namespace AngersHabitat.Application.Common;

/// <content>The numbering plan: which digits are somebody's number, and how it is written.</content>
public static partial class Telephones
{
    // Ranges that ARCEP keeps for fiction (decision 2018-0881): possible, never attributed, so the library calls them invalid.
    private static readonly string[] Fiction = ["+3319900", "+3326191", "+3335301", "+3346571", "+3353649", "+3363998"];

    // Numbers of France's plan whose subscribers live under another country code (ARCEP, decision 2018-0881, annex 2). 06 87 and 06 89
    // are mobiles of the mainland: New Caledonia and Polynesia are written +687, +689 or 00 687, 00 689.
    private static readonly Dictionary<string, string> Overseas = new(StringComparer.Ordinal)
    {
        ["262"] = "262", ["263"] = "262", ["269"] = "262", ["639"] = "262", ["692"] = "262", ["693"] = "262",
        ["590"] = "590", ["690"] = "590", ["691"] = "590",
        ["594"] = "594", ["694"] = "594",
        ["596"] = "596", ["696"] = "596", ["697"] = "596",
        ["508"] = "508",
    };

    private static readonly PhoneNumberUtil Library = PhoneNumberUtil.GetInstance();

    /// <summary>The number in the French way, or the international one for a foreign number.</summary>
    public static string Written(string e164)
    {
        try
        {
            var number = Library.Parse(e164, "FR");
            return Library.Format(number, number.CountryCode == 33 ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        }
        catch (NumberParseException)
        {
            return e164;
        }
    }

    private static string? Number(string digits)
    {
        if (digits.StartsWith('+'))
            return International(digits[1..]);
        if (digits.StartsWith("00", StringComparison.Ordinal))
            // A number of the mainland with one zero too many has eleven digits, and some foreign one would answer.
            return digits.Length == 11 && !Overseas.ContainsKey(digits[2..5]) && digits[2..5] is not ("687" or "689") ? null : International(digits[2..]);
        return digits.Length switch
        {
            10 when digits[0] == '0' => French(digits[1..]),
            9 => French(digits),
            11 when digits.StartsWith("33", StringComparison.Ordinal) => French(digits[2..]),
            12 when Overseas.ContainsValue(digits[..3]) => International(digits),
            _ => null,
        };
    }

    private static string? International(string digits)
        => digits.StartsWith("33", StringComparison.Ordinal) ? French(digits.Length == 12 && digits[2] == '0' ? digits[3..] : digits[2..]) : Usable("+" + digits);

    private static string? French(string nine)
    {
        if (nine.Length != 9 || nine[0] == '0')
            return null;
        var overseas = Overseas.TryGetValue(nine[..3], out var code) ? Usable("+" + code + (code is "508" ? nine[3..] : nine)) : null;
        return overseas ?? Usable("+33" + nine);
    }

    private static string? Usable(string written)
    {
        try
        {
            var number = Library.Parse(written, "FR");
            var e164 = Library.Format(number, PhoneNumberFormat.E164);
            var usable = Library.IsPossibleNumber(number)
                && (Library.IsValidNumber(number) || Array.Exists(Fiction, range => e164.StartsWith(range, StringComparison.Ordinal)));
            return usable && e164.Length <= 16 ? e164 : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }
}
