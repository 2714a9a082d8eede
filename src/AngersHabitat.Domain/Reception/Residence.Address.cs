using System.Security.Cryptography;

namespace AngersHabitat.Domain.Reception;

/// <content>Where its page stands, and the short address under the code of its hall.</content>
public sealed partial class Residence
{
    /// <summary>Longest name in addresses, in characters.</summary>
    public const int SlugLength = 80;

    /// <summary>Longest short code, in characters.</summary>
    public const int CodeLength = 12;

    // Neither vowels, which make words, nor what is mistaken for something else on paper.
    private const string CodeLetters = "23456789bcdfghjkmnpqrstvwxyz";
    private const int UsualCodeLength = 5;

    /// <summary>Name in addresses, unique; until it is given one, its identifier.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>Short code, unique: what people type who cannot scan. It never changes, since it hangs in halls.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Whether it has been given a name in addresses.</summary>
    public bool IsNamed => !Guid.TryParse(Slug, out _);

    /// <summary>Gives it another name in addresses.</summary>
    /// <returns>The former one, which leads here from now on; null when nothing changes or it had none.</returns>
    public FormerResidenceAddress? MoveTo(string slug)
    {
        if (string.Equals(slug, Slug, StringComparison.Ordinal))
            return null;
        var former = IsNamed ? new FormerResidenceAddress(Slug, Id) : null;
        Slug = slug;
        return former;
    }

    /// <summary>Gives it its short code, the first of its identifier that nobody has; one that it has stays.</summary>
    public void TakeCode(Func<string, bool> isTaken)
    {
        if (Code.Length != CodeLength)
            return;
        Code = Enumerable.Range(0, int.MaxValue).Select(turn => CodeOf(Id, turn)).First(code => !isTaken(code));
    }

    private static string CodeOf(Guid id, int turn)
    {
        Span<byte> seed = stackalloc byte[20];
        id.TryWriteBytes(seed);
        BitConverter.TryWriteBytes(seed[16..], turn);
        return new string([.. SHA256.HashData(seed).Take(UsualCodeLength).Select(part => CodeLetters[part % CodeLetters.Length])]);
    }

    // What no other row has; the migration gives rows from before the same.
    private void StandAtIdentifier() => (Slug, Code) = ($"{Id}", $"{Id:N}"[^CodeLength..]);
}
