namespace AngersHabitat.Application.Common;

/// <summary>Tells the live board what of the cleaning slips today. Answered by cleaning.</summary>
public interface ICleaningNow
{
    /// <param name="today">The date in France.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Residences where handles and buttons were not cleaned today although a crisis runs; none outside a crisis.</returns>
    Task<int> MissedHandlesAsync(DateOnly today, CancellationToken cancellationToken);
}
