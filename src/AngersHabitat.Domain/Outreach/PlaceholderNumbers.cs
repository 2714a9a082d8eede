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
        return SameOrRising(digits[^Told..], 1) || SameOrRising(digits[^Told..], 2);
    }

    // Each piece of the length given is the same as the one before, or each is one more, or each is one less.
    private static bool SameOrRising(string digits, int length)
    {
        var pieces = Enumerable.Range(0, digits.Length / length).Select(index => int.Parse(digits.AsSpan(index * length, length), System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var whole = (int)Math.Pow(10, length);
        return new[] { 0, 1, -1 }.Any(step => pieces.Zip(pieces.Skip(1)).All(pair => (pair.First + step + whole) % whole == pair.Second));
    }
}
