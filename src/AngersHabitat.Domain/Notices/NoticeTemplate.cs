namespace AngersHabitat.Domain.Notices;

/// <summary>With what a notice of a topic begins. Staff edit it; what is to be filled in stands in square brackets.</summary>
public sealed class NoticeTemplate : IVersioned
{
    private NoticeTemplate()
    {
    }

    public NoticeTemplate(Guid id, NoticeTopic topic) => (Id, Topic) = (id, topic);

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    /// <summary>One template a topic.</summary>
    public NoticeTopic Topic { get; private set; }

    public Importance Importance { get; private set; }

    /// <inheritdoc cref="NoticeContent.Title"/>
    public string Title { get; private set; } = "";

    /// <inheritdoc cref="NoticeContent.Text"/>
    public string Text { get; private set; } = "";

    /// <inheritdoc cref="NoticeContent.TitleEn"/>
    public string? TitleEn { get; private set; }

    /// <inheritdoc cref="NoticeContent.TextEn"/>
    public string? TextEn { get; private set; }

    /// <summary>The notice that begins with it.</summary>
    public NoticeContent Content => new(Topic, Importance, Title, Text) { TitleEn = TitleEn, TextEn = TextEn };

    /// <summary>Says it anew. Notices begun with it stay.</summary>
    /// <exception cref="RuleException"><c>Notices.TitleMissing</c>, <c>Notices.TextMissing</c>.</exception>
    public void Describe(Importance importance, string? title, string? text, string? titleEn, string? textEn)
    {
        Title = NoticeContent.Cut(title) ?? throw new RuleException("Notices.TitleMissing", nameof(Title));
        Text = NoticeContent.Cut(text) ?? throw new RuleException("Notices.TextMissing", nameof(Text));
        (Importance, TitleEn, TextEn) = (importance, NoticeContent.Cut(titleEn), NoticeContent.Cut(textEn));
    }
}
