namespace AngersHabitat.Application.Common;

/// <summary>A visit that somebody agreed to during a call.</summary>
/// <param name="CallId">The call.</param>
/// <param name="KindId">Kind of work.</param>
/// <param name="Soon">Within 24 hours; else within the days that the kind promises.</param>
/// <param name="Residence">Name of the residence.</param>
/// <param name="Door">Door, or name on the bell.</param>
/// <param name="Details">What is wrong.</param>
/// <param name="Name">Who opens.</param>
/// <param name="Phone">E.164; without one nobody can be told the day before, and the visit is refused.</param>
/// <param name="Alone">She lives alone.</param>
public sealed record VisitWish(
    Guid CallId, Guid? KindId, bool Soon, string Residence, string? Door, string? Details, string Name, string? Phone, bool Alone)
{
    /// <summary>Longest door, in characters.</summary>
    public const int DoorLength = 30;

    /// <summary>Longest text on what is wrong, in characters.</summary>
    public const int DetailsLength = 500;
}
