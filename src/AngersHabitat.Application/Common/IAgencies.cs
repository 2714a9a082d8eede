namespace AngersHabitat.Application.Common;

/// <summary>The agencies that accounts belong to and lists are narrowed by. Whoever keeps places answers.</summary>
public interface IAgencies
{
    /// <summary>The agencies in service today, in French order.</summary>
    Task<IReadOnlyList<Agency>> AllAsync(CancellationToken cancellationToken);
}
