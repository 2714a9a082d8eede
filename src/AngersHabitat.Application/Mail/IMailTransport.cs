namespace AngersHabitat.Application.Mail;

/// <summary>How letters leave: by the SMTP server of the settings, or into files.</summary>
public interface IMailTransport
{
    /// <summary>Whether letters only become files.</summary>
    bool IsFolder { get; }

    /// <summary>Connects and signs in.</summary>
    /// <exception cref="MailRefusedException">The server does not answer, offers no encryption, or refuses the portal.</exception>
    Task<IMailSession> OpenAsync(CancellationToken cancellationToken);

    /// <summary>The letter as it was written to its file; null when there is none.</summary>
    Task<LetterCopy?> ReadAsync(Guid letterId, CancellationToken cancellationToken);

    /// <summary>Deletes files of letters written before an instant.</summary>
    Task ForgetAsync(DateTime before, CancellationToken cancellationToken);
}
