namespace AngersHabitat.Domain.CallCentre;

/// <summary>A service aimed at: a share of calls answered within a number of seconds.</summary>
/// <param name="Share">Above 0, below 1.</param>
/// <param name="Seconds">0 or more.</param>
public readonly record struct ServiceTarget(double Share, double Seconds)
{
    /// <summary>Eight calls in ten answered within 60 seconds.</summary>
    public static ServiceTarget Usual { get; } = new(0.8, 60);
}
