namespace AngersHabitat.Application.Notices;

/// <summary>The end of a notice as forms say it: a last day, with an hour or whole.</summary>
internal static class NoticeEnd
{
    /// <summary>The instant from which it is over, UTC; null: until it is ended.</summary>
    public static DateTime? Of(DateOnly? day, TimeOnly? time) => day is not { } last ? null
        : time is { } hour ? Paris.ToInstant(last, hour).UtcDateTime : Paris.StartOf(last.AddDays(1)).UtcDateTime;

    /// <summary>The form of an end: midnight is the day before, whole.</summary>
    public static (DateOnly? Day, TimeOnly? Time) ToForm(DateTime? until)
    {
        if (until is not { } end)
            return (null, null);
        var local = Paris.ToLocal(new DateTimeOffset(end, TimeSpan.Zero));
        return local.TimeOfDay == TimeSpan.Zero ? (DateOnly.FromDateTime(local).AddDays(-1), null) : (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }

    /// <summary>Whether a date can be one of a notice.</summary>
    public static bool IsSensible(DateOnly? date) => date is null or { Year: >= 2000 and <= 2100 };
}
