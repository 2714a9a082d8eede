namespace AngersHabitat.Application.Events;

/// <summary>
/// A notice became visible. Posted exactly once in its life, in the transaction that notes it (<c>Notice.AnnouncedAt</c>): with the decision when it is shown at
/// once, else by the chore <c>Notices.Announce</c> in the minute in which its time comes. Whoever sends mail is its <see cref="IReceive{TMessage}"/>; while nobody
/// is, it is not posted. Whom it concerns: <c>Notice.Concerns</c>.
/// </summary>
/// <param name="NoticeId">The notice.</param>
/// <param name="At">When it was noted, UTC.</param>
public sealed record NoticePublished(Guid NoticeId, DateTime At) : IOutboxMessage;
