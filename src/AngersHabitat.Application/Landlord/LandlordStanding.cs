using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Application.Landlord;

/// <summary>The landlord as pages show it.</summary>
/// <param name="Facts">What it says of itself.</param>
/// <param name="IsOpen">Whether the portal is open to the public.</param>
/// <param name="Crises">Crisis periods, the earliest first.</param>
public sealed record LandlordStanding(LandlordFacts Facts, bool IsOpen, IReadOnlyList<CrisisSpan> Crises)
{
    /// <summary>The public holidays of its département.</summary>
    public HolidayCalendar Holidays { get; } = HolidayCalendar.Of(Facts.Departement);
}
