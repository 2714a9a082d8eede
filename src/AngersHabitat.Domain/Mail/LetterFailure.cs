namespace AngersHabitat.Domain.Mail;

/// <summary>Why a try failed.</summary>
public enum LetterFailure
{
    /// <summary>The server did not answer, answered too slowly or hung up.</summary>
    Unreachable,

    /// <summary>The server asked to come back later (4xx).</summary>
    Later,

    /// <summary>The server refuses the portal itself: sender or password (5xx). The settings must be mended, so it is tried again.</summary>
    Sender,

    /// <summary>The server refuses the address for good (5xx).</summary>
    Recipient,

    /// <summary>The server refuses the message for good (5xx).</summary>
    Content,

    /// <summary>The letter could not be written: a fault of the portal.</summary>
    Unwritten,
}
