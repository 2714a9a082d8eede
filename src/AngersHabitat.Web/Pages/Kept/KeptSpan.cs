namespace AngersHabitat.Web.Pages.Kept;

/// <summary>When an answer is true: from the instant at which it was begun until something that it shows changes.</summary>
/// <param name="From">When it was begun, UTC.</param>
/// <param name="To">When it ends, excluded, UTC.</param>
internal readonly record struct KeptSpan(DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>Kept no longer than this whatever it shows.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    // Opening hours, « demain » and words as « dans 5 min » change at whole minutes.
    public static KeptSpan Begun(DateTimeOffset now, DateTime? ends)
    {
        var minute = new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerMinute), now.Offset).AddMinutes(1);
        DateTimeOffset[] limits = ends is { } end ? [minute, now + Longest, new(end, TimeSpan.Zero)] : [minute, now + Longest];
        return new KeptSpan(now, limits.Min());
    }

    /// <summary>Whether it is true now; a demonstration or a test may set the clock back.</summary>
    public bool Covers(DateTimeOffset now) => now >= From && now < To;
}
