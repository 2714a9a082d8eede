namespace AngersHabitat.Application.Common;

/// <summary>Where the landlord's places stand, for the plans of other features. Whoever keeps places answers.</summary>
public interface ILandmarks
{
    /// <summary>The places in service today whose position is known.</summary>
    Task<IReadOnlyList<Landmark>> AllAsync(CancellationToken cancellationToken);
}
