namespace AngersHabitat.Domain.CallCentre;

/// <summary>
/// How long the call centre keeps what says who called (RGPD, article 5(1)(e)): a number and a name as long as the call
/// owed needs them and no longer; the note of a call for a month; figures for ever, since nothing in them is personal.
/// </summary>
public static class CallRetention
{
    /// <summary>How long the note of a call is kept.</summary>
    public static readonly TimeSpan NoteKept = TimeSpan.FromDays(30);

    /// <summary>How long the person who took an urgent call can still read where and whom to call.</summary>
    public static readonly TimeSpan UrgentKept = TimeSpan.FromHours(24);

    /// <summary>Whether the note of a call has to be erased at the instant given.</summary>
    public static readonly RowRule<InboundCall, DateTime> NoteOver = new((call, now)
        => call.Note != null && call.StartedAt < NotesFrom(now));

    /// <summary>Whether place and number of an urgent call have to be erased at the instant given.</summary>
    public static readonly RowRule<UrgentCall, DateTime> UrgentOver = new((call, now)
        => call.TakenAt < UrgentFrom(now) && (call.Where != null || call.Number != null));

    /// <inheritdoc cref="NoteOver"/>
    public static bool MustErase(InboundCall call, DateTime now) => NoteOver.Holds(call, now);

    /// <inheritdoc cref="UrgentOver"/>
    public static bool MustErase(UrgentCall call, DateTime now) => UrgentOver.Holds(call, now);

    /// <summary>Calls started before this instant keep no note.</summary>
    public static DateTime NotesFrom(DateTime now) => now - NoteKept;

    /// <summary>Urgent calls taken before this instant keep neither place nor number.</summary>
    public static DateTime UrgentFrom(DateTime now) => now - UrgentKept;
}
