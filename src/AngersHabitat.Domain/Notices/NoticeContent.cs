namespace AngersHabitat.Domain.Notices;

/// <summary>What a notice says. Blanks around are cut, empty is absent.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Importance">How much it presses.</param>
/// <param name="Title">One line, French.</param>
/// <param name="Text">French; an empty line parts two paragraphs.</param>
public sealed record NoticeContent(NoticeTopic Topic, Importance Importance, string? Title, string? Text)
{
    /// <summary>The line in English.</summary>
    public string? TitleEn { get; init; }

    /// <summary>The text in English.</summary>
    public string? TextEn { get; init; }

    /// <summary>Whom to call, « votre agence »; null: nobody is named.</summary>
    public string? CallWhom { get; init; }

    /// <summary>The number, E.164.</summary>
    public string? CallPhone { get; init; }

    internal static string? Cut(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n");
}
