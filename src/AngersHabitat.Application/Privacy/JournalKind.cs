namespace AngersHabitat.Application.Privacy;

/// <summary>Kinds of lines of the journal. Taps and readings come by hundreds, and say one by one little.</summary>
public enum JournalKind
{
    /// <summary>Something was changed.</summary>
    Change,

    /// <summary>Somebody passed a door.</summary>
    Tap,

    /// <summary>Somebody was looked up, or a file was opened: nothing changed.</summary>
    Reading,

    /// <summary>Somebody came or went.</summary>
    Session,

    /// <summary>Somebody was not let in, or asked for what she may not.</summary>
    Refusal,
}
