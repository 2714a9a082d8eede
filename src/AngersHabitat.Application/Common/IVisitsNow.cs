namespace AngersHabitat.Application.Common;

/// <summary>Tells who asks how the visits of today stand. Answered by interventions.</summary>
public interface IVisitsNow
{
    /// <param name="now">UTC.</param>
    /// <param name="today">The date in France.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<VisitsNow> ReadAsync(DateTime now, DateOnly today, CancellationToken cancellationToken);
}
