namespace AngersHabitat.Application.Mail;

/// <summary>A letter as it is written when its turn comes. It is held in memory until it is sent and stored nowhere.</summary>
/// <param name="To">Address of the recipient.</param>
/// <param name="Subject">Its subject, one line.</param>
/// <param name="Blocks">What it says; text and HTML are both made of it.</param>
public sealed record LetterText(string To, string Subject, IReadOnlyList<LetterBlock> Blocks)
{
    /// <summary>Where one request by POST ends the subscription (RFC 8058); null for a letter that its recipient asked for.</summary>
    public string? Leave { get; init; }
}
