namespace AngersHabitat.Domain.Worksites;

/// <summary>A year and the dwellings expected to be handed over in it.</summary>
public readonly record struct DeliveryYear(int Year, int Construction, int Rehabilitation)
{
    /// <summary>Both natures.</summary>
    public int Total => Construction + Rehabilitation;
}
