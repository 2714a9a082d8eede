namespace AngersHabitat.Application.Common;

/// <summary>Tells the page of a residence when it was last cleaned and when it will be. Answered by cleaning.</summary>
public interface IResidenceCleaning
{
    /// <param name="residenceId">The residence.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Null for a residence without a plan.</returns>
    Task<ResidenceCleaning?> ReadAsync(Guid residenceId, DateTime now, CancellationToken cancellationToken);
}
