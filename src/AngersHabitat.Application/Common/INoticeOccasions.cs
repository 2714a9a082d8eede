namespace AngersHabitat.Application.Common;

/// <summary>
/// What a feature knows that tenants should be told of. Every feature that has such things answers; the notices ask it after each change of its own, and all of them every ten minutes, so
/// that nothing is lost when a node stops in between.
/// </summary>
public interface INoticeOccasions
{
    /// <summary>What it knows of; nobody else answers for these.</summary>
    IReadOnlyCollection<NoticeOccasionKind> Kinds { get; }

    /// <summary>What runs or begins from yesterday on. What is no longer named is over or called off.</summary>
    Task<IReadOnlyList<NoticeOccasion>> ReadAsync(CancellationToken cancellationToken);
}
