namespace AngersHabitat.Application.Mail;

/// <summary>How the connection to the mail server is encrypted.</summary>
[WithoutWords]
public enum MailTls
{
    /// <summary>By STARTTLS; a server that does not offer it gets nothing.</summary>
    StartTls,

    /// <summary>From the first byte.</summary>
    Implicit,

    /// <summary>Not at all: only for a relay on the machine itself.</summary>
    None,
}
