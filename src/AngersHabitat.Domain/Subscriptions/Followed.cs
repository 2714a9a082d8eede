namespace AngersHabitat.Domain.Subscriptions;

/// <summary>Something that may be followed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="SubjectId">The residence or agency; <see cref="News.TendersId"/> for tenders.</param>
public sealed record Followed(FollowedKind Kind, Guid SubjectId);
