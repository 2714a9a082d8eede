using System.Text;
using System.Text.RegularExpressions;

namespace AngersHabitat.Application.Files;

/// <summary>What makes a cell unreadable whatever its column means. Its code is that of the French sentence.</summary>
internal static partial class CellFlaws
{
    public const string Formula = "Import.FormulaCell";
    public const string Error = "Import.ErrorCell";
    public const string OtherEncoding = "Import.OtherEncoding";
    public const string DoublyEncoded = "Import.DoublyEncoded";
    public const string LostCharacter = "Import.LostCharacter";

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>What is wrong with a text; null when nothing is.</summary>
    public static string? Of(string cell)
    {
        if (LooksLikeFormula(cell))
            return Formula;
        if (cell.Contains('#', StringComparison.Ordinal) && Errors().IsMatch(cell))
            return Error;
        if (cell.Any(letter => letter == '\uFFFD' || (char.IsControl(letter) && !char.IsWhiteSpace(letter))))
            return LostCharacter;
        return IsDoublyEncoded(cell) ? DoublyEncoded : null;
    }

    /// <summary>Whether an accent was written as the two letters that its bytes make in Windows' code: « HÃ‰BERT ».</summary>
    public static bool IsDoublyEncoded(string text)
    {
        for (var index = 0; index + 1 < text.Length; index++)
        {
            // The first bytes of what French texts hold beyond ASCII: letters of Latin-1 and Latin Extended-A, and typographic marks.
            if (text[index] is 'Â' or 'Ã' or 'Å' && IsTrail(text[index + 1]))
                return true;
            if (text[index] is 'â' && index + 2 < text.Length && text[index + 1] is '€' or '\u0080' && IsTrail(text[index + 2]))
                return true;
        }
        return false;
    }

    private static bool IsTrail(char letter)
        => letter is >= '\u0080' and <= '\u00BF' || (letter > '\u00FF' && Windows.GetBytes([letter]) is [>= 0x80 and <= 0xBF]);

    // A sign may begin a number or a telephone number; otherwise a spreadsheet takes what follows for a formula.
    private static bool LooksLikeFormula(string cell)
    {
        var text = cell.AsSpan().TrimStart();
        return text.Length > 1 && (text[0] is '=' or '@'
            || (text[0] is '+' or '-' && !char.IsAsciiDigit(text[1]) && text[1] is not (' ' or '(' or '-')));
    }

    [GeneratedRegex(@"^\s*#(?:N/A|N/D|REF!|VALUE!|VALEUR!|NAME\?|NOM\s?\?|DIV/0\s?!|NUM!|NOMBRE!|NULL!|NUL!|SPILL!|CALC!|GETTING_DATA|EPARS!|#+)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 500)]
    private static partial Regex Errors();
}
