namespace AngersHabitat.Domain.Notices;

/// <summary>An agency, a residence or a worksite that a notice is for; which of them, its audience says.</summary>
public sealed class NoticeTarget
{
    private NoticeTarget()
    {
    }

    internal NoticeTarget(Guid noticeId, Guid targetId) => (NoticeId, TargetId) = (noticeId, targetId);

    public Guid NoticeId { get; private set; }

    /// <summary>The agency, residence or operation.</summary>
    public Guid TargetId { get; private set; }
}
