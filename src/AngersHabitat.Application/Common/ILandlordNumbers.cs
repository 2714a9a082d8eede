namespace AngersHabitat.Application.Common;

/// <summary>The telephone numbers of the landlord's own, E.164: nobody lives behind them. Answered by reception, from its places.</summary>
public interface ILandlordNumbers
{
    /// <summary>All of them.</summary>
    Task<IReadOnlySet<string>> ReadAsync(CancellationToken cancellationToken);
}
