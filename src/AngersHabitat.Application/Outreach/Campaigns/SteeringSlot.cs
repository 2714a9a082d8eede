namespace AngersHabitat.Application.Outreach;

/// <summary>Calls of a day or an hour.</summary>
/// <param name="Slot">The day or hour.</param>
/// <param name="Attempts">Calls made.</param>
/// <param name="Reached">Of them, calls that reached the person or a relative.</param>
public sealed record SteeringSlot<T>(T Slot, int Attempts, int Reached);
