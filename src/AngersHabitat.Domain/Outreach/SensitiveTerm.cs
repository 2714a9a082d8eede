namespace AngersHabitat.Domain.Outreach;

/// <summary>
/// A word, or a few words in a row, that a note should not hold. It is found in every form of gender and number, whatever accents and case; a star
/// (« diabét* ») stands for any ending. The list is the managers' own.
/// </summary>
public sealed class SensitiveTerm
{
    /// <summary>Longest term, in characters.</summary>
    public const int WordingLength = 60;

    /// <summary>Fewest letters before a star.</summary>
    public const int ShortestBeginning = 4;

    private SensitiveTerm()
    {
    }

    /// <param name="wording">The term as people write it, two letters at least.</param>
    /// <param name="topic">What it touches.</param>
    /// <param name="at">Instant (UTC).</param>
    /// <exception cref="RuleException"><c>Outreach.TermTooShort</c>: it would be found in every note; <c>Outreach.TermTooLong</c>.</exception>
    public SensitiveTerm(string wording, SensitiveTopic topic, DateTime at)
    {
        var written = wording.Trim();
        if (written.Length > WordingLength)
            throw new RuleException("Outreach.TermTooLong", nameof(Wording), WordingLength);
        (Id, Wording, Topic, AddedAt) = (Guid.CreateVersion7(LocalTimes.Offset(at)), written, topic, at);
        Key = string.Join(' ', PartsOf(written));
        if (Key.Replace("*", "", StringComparison.Ordinal).Length < 2 || Key.Split(' ').Any(part => part.EndsWith('*') && part.Length <= ShortestBeginning))
            throw new RuleException("Outreach.TermTooShort", nameof(Wording), written);
    }

    public Guid Id { get; private set; }

    /// <summary>As people write it.</summary>
    public string Wording { get; private set; } = "";

    /// <summary>What is compared; unique.</summary>
    public string Key { get; private set; } = "";

    /// <summary>What it touches.</summary>
    public SensitiveTopic Topic { get; private set; }

    /// <summary>Instant (UTC).</summary>
    public DateTime AddedAt { get; private set; }

    /// <summary>Its words as they are compared, a star kept.</summary>
    public IReadOnlyList<string> Parts => Key.Split(' ');

    private static IEnumerable<string> PartsOf(string text)
        => from word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
           let hasStar = word.EndsWith('*')
           from part in SearchText.Normalize(word).Split(' ', StringSplitOptions.RemoveEmptyEntries)
           select hasStar ? part + "*" : FrenchStem.Of(part);
}
