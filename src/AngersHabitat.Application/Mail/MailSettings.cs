namespace AngersHabitat.Application.Mail;

/// <summary>How mail leaves (section <c>Mail</c> of the settings). Without <see cref="Host"/>, and in demonstration mode, letters become files.</summary>
public sealed record MailSettings
{
    /// <summary>The SMTP server; null: letters become files.</summary>
    public string? Host { get; init; }

    /// <summary>Whether letters leave at all.</summary>
    public bool Leaves => Host is { Length: > 0 };

    /// <summary>Its port: 587 for STARTTLS, 465 for TLS from the start.</summary>
    public int Port { get; init; } = 587;

    /// <summary>How the connection is encrypted.</summary>
    public MailTls Tls { get; init; } = MailTls.StartTls;

    /// <summary>SHA-256 of the server's certificate in hexadecimal, for a server whose certificate nobody known signed; null: an authority must have.</summary>
    public string? Certificate { get; init; }

    /// <summary>Account at the server; null: none is asked for.</summary>
    public string? User { get; init; }

    /// <summary>Its password.</summary>
    public string? Password { get; init; }

    /// <summary>Address of the sender; its domain is also that of each <c>Message-ID</c>, so it should not change.</summary>
    public string From { get; init; } = "portail@localhost.invalid";

    /// <summary>At most so many letters in any minute.</summary>
    public int PerMinute { get; init; } = 60;

    /// <summary>Seconds that the server has for each answer.</summary>
    public int Timeout { get; init; } = 30;

    /// <summary>Where letters are written as files; null: <c>courriers</c> in the data folder.</summary>
    public string? Folder { get; init; }
}
