namespace AngersHabitat.Application.Common;

/// <summary>Marks what the public can read from now on. The landlord opens the portal; whoever keeps places answers.</summary>
public interface IShownPlaces
{
    /// <summary>Marks every place that was not shown yet, within the transaction under way.</summary>
    Task ShowAsync(DateTime at, CancellationToken cancellationToken);
}
