namespace AngersHabitat.Domain.Mail;

/// <summary>Where a letter stands.</summary>
public enum LetterState
{
    /// <summary>To be sent, or to be tried again.</summary>
    Waiting,

    /// <summary>The server took it.</summary>
    Sent,

    /// <summary>It went as a part of another letter to the same address.</summary>
    Joined,

    /// <summary>When its turn came there was nothing more to say: withdrawn news, an address that left.</summary>
    Dropped,

    /// <summary>It could not be sent for a day, or the server refused it for good.</summary>
    GivenUp,

    /// <summary>Somebody of the staff gave it up.</summary>
    Abandoned,
}
