namespace AngersHabitat.Domain.CallCentre;

/// <summary>Calls for each open day now, against before a crisis.</summary>
/// <param name="Before">Mean calls of an open day before the crisis.</param>
/// <param name="Now">Mean calls of the last open days.</param>
public readonly record struct CallLevel(double Before, double Now)
{
    /// <summary>Open days that make « now »: two working weeks.</summary>
    public const int RecentDays = 10;

    /// <summary>Now for one before: 1.8 is eighty per cent more.</summary>
    public double Ratio => Now / Before;

    /// <summary>
    /// The level at a date from complete days before it. A date without calls was closed and takes no part. Null when
    /// there is no day before the crisis, or none since it began.
    /// </summary>
    public static CallLevel? At(DateOnly date, IEnumerable<DailyVolume> volumes, DateOnly crisis)
    {
        var open = volumes.Where(day => day.Calls > 0 && day.Date < date).OrderBy(day => day.Date).ToList();
        var before = open.FindAll(day => day.Date < crisis);
        var recent = open.FindAll(day => day.Date >= crisis);
        if (before.Count == 0 || recent.Count == 0)
            return null;
        return new CallLevel(before.Average(day => day.Calls), recent.TakeLast(RecentDays).Average(day => day.Calls));
    }
}
