using AngersHabitat.Domain.Subscriptions;

namespace AngersHabitat.Application.Subscriptions;

/// <summary>Something followed, with its name.</summary>
/// <param name="Name">« Agence Centre », « Les Plantes, Angers »; null for tenders, which the kind names.</param>
public sealed record FollowedThing(FollowedKind Kind, Guid SubjectId, string? Name);
