namespace AngersHabitat.Application.Events;

/// <summary>An update was added to a notice that is shown; posted once, in the transaction that adds it. See <see cref="NoticePublished"/>.</summary>
/// <param name="NoticeId">The notice.</param>
/// <param name="UpdateId">The update.</param>
/// <param name="At">When, UTC.</param>
public sealed record NoticeUpdated(Guid NoticeId, Guid UpdateId, DateTime At) : IOutboxMessage;
