namespace AngersHabitat.Application.Mail;

/// <summary>What a part of a letter is.</summary>
[WithoutWords]
public enum LetterBlockKind
{
    Title,
    Paragraph,
    Action,
    Note,
}
