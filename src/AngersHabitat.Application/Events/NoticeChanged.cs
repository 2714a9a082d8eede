namespace AngersHabitat.Application.Events;

/// <summary>What the public reads of notices changed: one was shown, updated, ended, withdrawn. For memories that are to be emptied, on every node; mail listens to <see cref="NoticePublished"/>.</summary>
/// <param name="Subject">The notice; null for several.</param>
public sealed record NoticeChanged(Guid? Subject) : IPortalEvent;
