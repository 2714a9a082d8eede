namespace AngersHabitat.Domain.Common;

/// <summary>Local time of the landlord (Europe/Paris): the one place where instants and local times meet.</summary>
public static class Paris
{
    /// <summary>Europe/Paris.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>The wall-clock time in France at an instant.</summary>
    public static DateTime ToLocal(DateTimeOffset instant)
        => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;

    /// <summary>The date in France at an instant.</summary>
    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(ToLocal(instant));

    /// <summary>The date in France at a stored instant (UTC).</summary>
    public static DateOnly DateOf(DateTime utc) => DateOf(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));

    /// <summary>The instant with the offset in force in France, for display and for the API.</summary>
    public static DateTimeOffset WithOffset(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>
    /// The instant of a wall-clock time. A time that the spring clock change skips stands for the instant of the change;
    /// a time that the autumn change repeats stands for its first occurrence.
    /// </summary>
    public static DateTimeOffset ToInstant(DateTime local)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (Zone.IsInvalidTime(wall))
            return ChangeInstantOf(wall);
        var offset = Zone.IsAmbiguousTime(wall) ? Zone.GetAmbiguousTimeOffsets(wall).Max() : Zone.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset);
    }

    /// <inheritdoc cref="ToInstant(DateTime)"/>
    public static DateTimeOffset ToInstant(DateOnly date, TimeOnly time) => ToInstant(date.ToDateTime(time));

    /// <summary>
    /// The instants of something that began and ended at two wall-clock times. Where the autumn change repeats one of them, the shortest span that does not
    /// go back: from 02:55 to 02:05 on that night is ten minutes. Ends that lie before the start in every reading stay so.
    /// </summary>
    public static (DateTimeOffset Begins, DateTimeOffset Ends) ToSpan(DateTime begins, DateTime ends)
        => (from start in Occurrences(begins)
            from end in Occurrences(ends)
            orderby end < start, end - start
            select (start, end)).First();

    private static IEnumerable<DateTimeOffset> Occurrences(DateTime local)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return Zone.IsAmbiguousTime(wall)
            ? Zone.GetAmbiguousTimeOffsets(wall).OrderDescending().Select(offset => new DateTimeOffset(wall, offset))
            : [ToInstant(local)];
    }

    /// <summary>The first instant of a date in France.</summary>
    public static DateTimeOffset StartOf(DateOnly date) => ToInstant(date, TimeOnly.MinValue);

    /// <summary>An instant as the stores hold it: UTC, cut to the microsecond.</summary>
    public static DateTime ToStored(DateTimeOffset instant)
    {
        var utc = instant.UtcDateTime;
        return new DateTime(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
    }

    private static DateTimeOffset ChangeInstantOf(DateTime skipped)
    {
        var before = Zone.GetUtcOffset(skipped.Date);
        var probe = skipped.Date;
        while (!Zone.IsInvalidTime(probe))
            probe = probe.AddMinutes(15);
        return new DateTimeOffset(probe, before).ToOffset(Zone.GetUtcOffset(skipped.Date.AddHours(12)));
    }
}
