namespace AngersHabitat.Application.Common;

/// <summary>What a feature has promised. Every feature that promises something answers; the list of steering asks all of them.</summary>
public interface IPromises
{
    /// <summary>What is overdue at an instant (UTC).</summary>
    Task<IReadOnlyList<OverduePromise>> OverdueAsync(DateTime now, CancellationToken cancellationToken);
}
