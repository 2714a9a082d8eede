namespace AngersHabitat.Domain.Outreach;

/// <summary>Numbers that somebody typed because a field wanted one: 06 66 66 66 66, 01 02 03 04 05, 06 12 34 56 78. They tell nothing of who lives with whom.</summary>
public static class PlaceholderNumbers
{
    // What is left of a national number without its zone: eight digits.
    private const int Told = 8;

    /// <param name="number">E.164.</param>
    public static bool Contains(string number)
    {
        var digits = number.StartsWith("+33", StringComparison.Ordinal) ? number[3..] : number.TrimStart('+');
        if (digits.Length < Told || !digits.All(char.IsAsciiDigit))
            return false;
        var told = digits.AsSpan(digits.Length - Told);
        return SameOrRising(told, 1) || SameOrRising(told, 2);
    }

    // Each piece of the length given is the same as the one before, or each is one more, or each is one less.
    private static bool SameOrRising(ReadOnlySpan<char> digits, int length)
    {
        var whole = length == 1 ? 10 : 100;
        var step = Step(digits, 1, length, whole);
        if (step is not (0 or 1) && step != whole - 1)
            return false;
        for (var piece = 2; piece < digits.Length / length; piece++)
        {
            if (Step(digits, piece, length, whole) != step)
                return false;
        }
        return true;
    }

    private static int Step(ReadOnlySpan<char> digits, int piece, int length, int whole)
        => (Piece(digits, piece, length) - Piece(digits, piece - 1, length) + whole) % whole;

    private static int Piece(ReadOnlySpan<char> digits, int piece, int length)
        => int.Parse(digits.Slice(piece * length, length), System.Globalization.CultureInfo.InvariantCulture);
}
