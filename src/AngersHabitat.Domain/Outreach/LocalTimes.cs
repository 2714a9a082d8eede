namespace AngersHabitat.Domain.Outreach;

/// <summary>Stored instants (UTC) seen in France.</summary>
internal static class LocalTimes
{
    /// <summary>Wall-clock time in France.</summary>
    public static DateTime ParisTime(this DateTime at) => Paris.ToLocal(Offset(at));

    /// <summary>Date in France.</summary>
    public static DateOnly ParisDate(this DateTime at) => Paris.DateOf(at);

    /// <summary>Instant with its zero offset.</summary>
    public static DateTimeOffset Offset(DateTime at) => new(DateTime.SpecifyKind(at, DateTimeKind.Utc));
}
