using System.Text;

namespace AngersHabitat.Domain.Common.Addresses;

/// <summary>How alike a typed word and a known one are, 0 to 1: typed on a phone, heard and never read, or half remembered.</summary>
internal static class WordLikeness
{
    private const int ShortestForgiven = 4;
    private const int ShortestPrefix = 3;

    /// <summary>From here on a likeness is taken for the word itself.</summary>
    public const double Sure = 0.6;

    public static double Of(string word, string known)
    {
        if (word == known)
            return 1;
        if (word.Length >= ShortestPrefix && known.StartsWith(word, StringComparison.Ordinal))
            return word.Length >= 5 ? 0.8 : 0.5;
        if (word.Length < ShortestForgiven || known.Length < ShortestForgiven || Math.Abs(word.Length - known.Length) > 4)
            return 0;
        if (IsNear(word, known) || IsSwapped(word, known))
            return 0.75;
        var (heard, written) = (Sound(word), Sound(known));
        if (heard == written && heard.Length >= 3)
            return 0.7;
        return Math.Min(heard.Length, written.Length) >= 5 && IsNear(heard, written) ? Sure : 0;
    }

    /// <summary>Whether one word is another but for at most one inserted, missing, changed or swapped letter.</summary>
    public static bool IsNear(string word, string other)
    {
        if (Math.Abs(word.Length - other.Length) > 1)
            return false;
        var start = 0;
        while (start < word.Length && start < other.Length && word[start] == other[start])
            start++;
        var (left, right) = (word[start..], other[start..]);
        return left.Length == right.Length
            ? left.Length == 0 || left[1..] == right[1..] || IsSwap(left, right)
            : left.Length > right.Length ? left[1..] == right : right[1..] == left;
    }

    private static bool IsSwap(string left, string right)
        => left.Length >= 2 && left[0] == right[1] && left[1] == right[0] && left[2..] == right[2..];

    // Two letters that changed places, also when others stand between them.
    private static bool IsSwapped(string word, string other)
    {
        if (word.Length != other.Length || word.Length < 5)
            return false;
        var differ = Enumerable.Range(0, word.Length).Where(index => word[index] != other[index]).ToList();
        return differ.Count == 2 && word[differ[0]] == other[differ[1]] && word[differ[1]] == other[differ[0]];
    }

    /// <summary>About how a French word sounds: « Verno » and « Verneau » are one.</summary>
    private static string Sound(string word)
    {
        var text = word.Replace("eau", "o", StringComparison.Ordinal).Replace("au", "o", StringComparison.Ordinal).Replace("ph", "f", StringComparison.Ordinal)
            .Replace("qu", "k", StringComparison.Ordinal).Replace("ck", "k", StringComparison.Ordinal).Replace("gn", "n", StringComparison.Ordinal)
            .Replace("ai", "e", StringComparison.Ordinal).Replace("ei", "e", StringComparison.Ordinal).Replace("en", "an", StringComparison.Ordinal)
            .Replace("em", "an", StringComparison.Ordinal).Replace("am", "an", StringComparison.Ordinal).Replace("sc", "s", StringComparison.Ordinal).Replace("ch", "$", StringComparison.Ordinal);
        var sound = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var heard = Heard(text[index], index + 1 < text.Length ? text[index + 1] : ' ');
            if (heard != 'h' && (sound.Length == 0 || sound[^1] != heard))
                sound.Append(heard);
        }
        return sound.ToString().TrimEnd('s', 't', 'd', 'x', 'e', 'r', 'p');
    }

    private static char Heard(char letter, char next) => letter switch
    {
        'c' => next is 'e' or 'i' or 'y' ? 's' : 'k',
        'q' => 'k',
        'y' => 'i',
        'z' => 's',
        'g' => next is 'e' or 'i' or 'y' ? 'j' : 'g',
        'w' => 'v',
        _ => letter,
    };
}
