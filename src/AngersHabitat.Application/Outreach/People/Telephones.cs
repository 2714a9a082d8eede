using PhoneNumbers;

namespace AngersHabitat.Application.Outreach;

/// <summary>Telephone numbers as people write them, kept as E.164.</summary>
public static class Telephones
{
    // Ranges that ARCEP keeps for fiction (decision 2018-0881): possible, never attributed, so the library calls them invalid.
    private static readonly string[] Fiction = ["+3319900", "+3326191", "+3335301", "+3346571", "+3353649", "+3363998"];

    private static readonly PhoneNumberUtil Library = PhoneNumberUtil.GetInstance();

    /// <summary>
    /// Reads a number: spaces, points, dashes, <c>+33</c>, <c>0033</c>, and nine digits whose zero a spreadsheet has eaten.
    /// </summary>
    /// <returns>E.164; null when nobody can be called there.</returns>
    public static string? Read(string? text)
    {
        var written = text?.Trim() ?? "";
        if (written.Length is < 6 or > 30 || written.Any(char.IsLetter))
            return null;
        var digits = new string([.. written.Where(char.IsAsciiDigit)]);
        if (digits.Length == 9 && digits[0] is >= '1' and <= '9' && !written.StartsWith('+'))
            written = "0" + digits;
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
}
