namespace AngersHabitat.Application.Common;

/// <summary>What a feature tells followers; answered by each feature that has news, found by itself. Who is told follows from the same rule as who may read.</summary>
public interface INewsSource
{
    /// <summary>The news; null when it is not this feature's, or is not to be told any more.</summary>
    Task<News?> FindAsync(Guid newsId, CancellationToken cancellationToken);

    /// <summary>Those of what is followed (<see cref="News.TendersId"/> among it) whose followers the news concerns.</summary>
    /// <param name="newsId">The news, its own.</param>
    /// <param name="residences">Residences that are followed, with their agencies.</param>
    /// <param name="agencies">Agencies that are followed.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<IReadOnlyCollection<Guid>> ConcernedAsync(
        Guid newsId, IReadOnlyDictionary<Guid, Guid> residences, IReadOnlyCollection<Guid> agencies, CancellationToken cancellationToken);
}
