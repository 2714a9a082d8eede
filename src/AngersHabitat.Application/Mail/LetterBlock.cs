namespace AngersHabitat.Application.Mail;

/// <summary>A part of a letter.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words, plain.</param>
/// <param name="Link">Where it leads; null when it leads nowhere.</param>
public sealed record LetterBlock(LetterBlockKind Kind, string Text, string? Link = null)
{
    /// <summary>A title.</summary>
    public static LetterBlock Title(string text) => new(LetterBlockKind.Title, text);

    /// <summary>A paragraph.</summary>
    public static LetterBlock Line(string text) => new(LetterBlockKind.Paragraph, text);

    /// <summary>What the letter asks for, as a link that stands out.</summary>
    public static LetterBlock Action(string text, string link) => new(LetterBlockKind.Action, text, link);

    /// <summary>Small print at the end.</summary>
    public static LetterBlock Note(string text, string? link = null) => new(LetterBlockKind.Note, text, link);
}
