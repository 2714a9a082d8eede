namespace AngersHabitat.Domain.CallCentre;

/// <summary>When the call centre calls people back: Monday to Friday, 8:30 to 17:30, its own hours; never on a public holiday.</summary>
public static class CallbackHours
{
    /// <summary>First minute.</summary>
    public static readonly TimeOnly From = new(8, 30);

    /// <summary>The minute after the last.</summary>
    public static readonly TimeOnly To = new(17, 30);

    /// <summary>The first instant (UTC) from the one given on.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="holidays">The public holidays where the landlord is.</param>
    public static DateTime NextFrom(DateTime at, HolidayCalendar holidays)
    {
        var local = Paris.ToLocal(new DateTimeOffset(at, TimeSpan.Zero));
        var (date, time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        if (holidays.IsWorkingDay(date) && time >= From && time < To)
            return at;
        if (!holidays.IsWorkingDay(date) || time >= To)
        {
            do
                date = date.AddDays(1);
            while (!holidays.IsWorkingDay(date));
        }
        return Paris.ToStored(Paris.ToInstant(date, From));
    }
}
