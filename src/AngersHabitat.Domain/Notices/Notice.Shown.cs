namespace AngersHabitat.Domain.Notices;

/// <content>When a notice is shown, and to whom.</content>
public sealed partial class Notice
{
    /// <summary>Being written or proposed.</summary>
    public static readonly RowRule<Notice> IsDraft = new(notice => notice.ScheduledAt == null && notice.WithdrawnAt == null);

    /// <summary>Taken back or put aside.</summary>
    public static readonly RowRule<Notice> IsWithdrawn = new(notice => notice.WithdrawnAt != null);

    /// <summary>Drafts that the portal proposed and on which nobody has decided.</summary>
    public static readonly RowRule<Notice> IsProposal = new(notice => notice.OriginId != null && notice.ScheduledAt == null && notice.WithdrawnAt == null);

    /// <summary>Decided, and its time has not come, at an instant (UTC).</summary>
    public static readonly RowRule<Notice, DateTime> Waits = new((notice, at) =>
        notice.ScheduledAt != null && notice.WithdrawnAt == null && notice.FromAt > at);

    /// <summary>Shown to those concerned at an instant (UTC): the one rule of time, for pages, feeds, answers and mail.</summary>
    public static readonly RowRule<Notice, DateTime> InForce = new((notice, at) =>
        notice.ScheduledAt != null && notice.WithdrawnAt == null && notice.FromAt <= at && (notice.UntilAt == null || notice.UntilAt > at));

    /// <summary>Was shown and is over, at an instant (UTC).</summary>
    public static readonly RowRule<Notice, DateTime> Over = new((notice, at) =>
        notice.ScheduledAt != null && notice.WithdrawnAt == null && notice.FromAt <= at && notice.UntilAt <= at);

    /// <summary>Shown, and nobody was told yet.</summary>
    public static readonly RowRule<Notice, DateTime> ToAnnounce = new((notice, at) =>
        notice.AnnouncedAt == null && notice.ScheduledAt != null && notice.WithdrawnAt == null && notice.FromAt <= at && (notice.UntilAt == null || notice.UntilAt > at));

    /// <summary>Where it stands at an instant (UTC).</summary>
    public NoticeState StateAt(DateTime at)
        => IsWithdrawn.Holds(this) ? NoticeState.Withdrawn
            : IsDraft.Holds(this) ? NoticeState.Draft
            : Waits.Holds(this, at) ? NoticeState.Scheduled
            : InForce.Holds(this, at) ? NoticeState.Published
            : NoticeState.Expired;

    /// <summary>Whether it is for the reader, whenever it is shown.</summary>
    public bool Concerns(NoticeReader reader) => Audience switch
    {
        Audience.Everyone => true,
        Audience.Agencies => Names(reader.Agency),
        Audience.Residences => Names(reader.Residence),
        Audience.WorksiteNeighbours => reader.Worksites.Any(worksite => Names(worksite)),
        Audience.AwaitingVisit => reader.AwaitsVisit,
        _ => throw Unknown.Value(Audience),
    };

    /// <summary>Whether it is shown to the reader at an instant (UTC): the one rule of list, page, feed, interface, search and mail.</summary>
    public bool IsShown(DateTime at, NoticeReader reader) => InForce.Holds(this, at) && Concerns(reader);

    /// <summary>Whether it was shown to the reader before and is over.</summary>
    public bool WasShown(DateTime at, NoticeReader reader) => Over.Holds(this, at) && Concerns(reader);

    /// <summary>Whether its page is there: from the time it is shown on, also when it is over, until it is taken back.</summary>
    public bool HasPage(DateTime at) => InForce.Holds(this, at) || Over.Holds(this, at);

    /// <summary>The next instant after this one at which it appears or disappears by itself; null when it does not.</summary>
    public DateTime? ChangesAfter(DateTime at)
        => ScheduledAt is null || WithdrawnAt is not null ? null : FromAt > at ? FromAt : UntilAt > at ? UntilAt : null;

    private bool Names(Guid? target) => target is { } named && _targets.Exists(row => row.TargetId == named);
}
