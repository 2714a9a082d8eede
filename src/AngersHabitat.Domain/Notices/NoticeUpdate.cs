namespace AngersHabitat.Domain.Notices;

/// <summary>What is new about a notice in force, dated; only added, never rewritten.</summary>
public sealed class NoticeUpdate
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextLength = 1000;

    private NoticeUpdate()
    {
    }

    internal NoticeUpdate(Guid id, Guid noticeId, string text, string? textEn, NoticeAct act)
        => (Id, NoticeId, Text, TextEn, At, ByName) = (id, noticeId, text, textEn, act.At, act.ByName);

    /// <summary>Made when the form was shown.</summary>
    public Guid Id { get; private set; }

    public Guid NoticeId { get; private set; }

    /// <summary>UTC; never before the notice was shown.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who wrote it, for the staff.</summary>
    public string ByName { get; private set; } = "";

    /// <summary>French.</summary>
    public string Text { get; private set; } = "";

    /// <summary>English; null: the French stands there too.</summary>
    public string? TextEn { get; private set; }
}
