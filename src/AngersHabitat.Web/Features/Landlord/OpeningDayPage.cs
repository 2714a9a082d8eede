namespace AngersHabitat.Web.Features.Landlord;

/// <summary>The checklist of opening day.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="IsOpen">Whether the portal is open to the public.</param>
public sealed record OpeningDayPage(IReadOnlyList<ReadinessLine> Lines, bool IsOpen);
