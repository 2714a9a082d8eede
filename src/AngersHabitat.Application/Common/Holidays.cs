namespace AngersHabitat.Application.Common;

/// <summary>The public holidays where the landlord is.</summary>
public static class Holidays
{
    /// <summary>Those of its département; of all France while none is said.</summary>
    public static async Task<HolidayCalendar> ReadHolidaysAsync(this PortalDbContext db, CancellationToken cancellationToken)
        => HolidayCalendar.Of((await db.LandlordProfiles.Select(profile => profile.Facts).FirstOrDefaultAsync(cancellationToken))?.Departement);
}
