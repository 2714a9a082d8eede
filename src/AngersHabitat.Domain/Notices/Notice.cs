namespace AngersHabitat.Domain.Notices;

/// <summary>
/// What the landlord tells: to whom, from when, until when, with updates that are only added. Until it is shown it is rewritten freely; from then on
/// its words stay, and what is new is an update.
/// </summary>
public sealed partial class Notice : IVersioned
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleLength = 100;

    /// <summary>Longest text, in characters.</summary>
    public const int TextLength = 2000;

    /// <summary>Longest name of whom to call, in characters.</summary>
    public const int CallWhomLength = 100;

    private readonly List<NoticeTarget> _targets = [];
    private readonly List<NoticeUpdate> _updates = [];

    private Notice()
    {
    }

    /// <summary>A draft.</summary>
    /// <param name="id">Made when the form was shown.</param>
    /// <param name="act">Who begins it.</param>
    /// <param name="originId">What happened, when the portal proposes the draft; null: a person writes it.</param>
    public Notice(Guid id, NoticeAct act, Guid? originId = null) => (Id, CreatedAt, CreatedBy, OriginId) = (id, act.At, act.ByName, originId);

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

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

    /// <inheritdoc cref="NoticeContent.CallWhom"/>
    public string? CallWhom { get; private set; }

    /// <inheritdoc cref="NoticeContent.CallPhone"/>
    public string? CallPhone { get; private set; }

    public Audience Audience { get; private set; }

    /// <summary>The agencies, residences or operations that the audience names.</summary>
    public IReadOnlyCollection<NoticeTarget> Targets => _targets;

    /// <summary>From when it is shown, UTC; null: as soon as it is decided.</summary>
    public DateTime? FromAt { get; private set; }

    /// <summary>Until when it is shown, excluded, UTC; null: until it is ended.</summary>
    public DateTime? UntilAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Who began it.</summary>
    public string CreatedBy { get; private set; } = "";

    /// <summary>What happened, when the portal proposed it; one proposal for each.</summary>
    public Guid? OriginId { get; private set; }

    /// <summary>When a person first wrote in it, UTC; null: a proposal that nobody has touched.</summary>
    public DateTime? EditedAt { get; private set; }

    /// <summary>When it was decided, UTC; null: a draft.</summary>
    public DateTime? ScheduledAt { get; private set; }

    /// <summary>Who decided.</summary>
    public string? ScheduledBy { get; private set; }

    /// <summary>When it was told that it is shown (to mail and feeds), UTC; once in its life.</summary>
    public DateTime? AnnouncedAt { get; private set; }

    /// <summary>When it was taken back, UTC.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>When its readers last had something new: it appeared, or an update came, UTC; null for a draft.</summary>
    public DateTime? NewsAt => _updates.Count == 0 ? FromAt : _updates.Max(update => update.At);

    /// <summary>Updates, oldest first.</summary>
    public IReadOnlyList<NoticeUpdate> Updates => [.. _updates.OrderBy(update => update.At).ThenBy(update => update.Id)];
}
