using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AngersHabitat.Application.Mail;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace AngersHabitat.Web.Mail;

/// <summary>Letters leave by the SMTP server of the settings. A connection without the encryption that was asked for is given up before anything is said.</summary>
internal sealed class SmtpTransport(MimeLetters letters, MailSettings settings) : IMailTransport
{
    public bool IsFolder => false;

    public async Task<IMailSession> OpenAsync(CancellationToken cancellationToken)
    {
        var client = new SmtpClient { Timeout = settings.Timeout * 1000, LocalDomain = settings.From[(settings.From.LastIndexOf('@') + 1)..] };
        if (settings.Certificate is { } known)
            client.ServerCertificateValidationCallback = (_, certificate, _, _) => IsKnown(certificate, known);
        try
        {
            using var limit = SmtpFaults.Limit(settings, cancellationToken);
            await client.ConnectAsync(await SocketAsync(limit.Token), settings.Host!, settings.Port, Encryption, limit.Token);
            if (settings.User is { } user)
                await client.AuthenticateAsync(user, settings.Password ?? "", limit.Token);
            return new SmtpSession(client, letters, settings);
        }
        catch (Exception fault) when (SmtpFaults.Of(fault, cancellationToken) is not null)
        {
            client.Dispose();
            throw SmtpFaults.Of(fault, cancellationToken)!;
        }
    }

    public Task<LetterCopy?> ReadAsync(Guid letterId, CancellationToken cancellationToken) => Task.FromResult<LetterCopy?>(null);

    public Task ForgetAsync(DateTime before, CancellationToken cancellationToken) => Task.CompletedTask;

    // A letter is several small writes. Held back until the server acknowledges the one before, it would wait 40 ms for an acknowledgement that waits for the rest.
    private async Task<Socket> SocketAsync(CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(settings.Host!, settings.Port, cancellationToken);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    // « When available » would fall back to plain text when somebody in between hides STARTTLS.
    private SecureSocketOptions Encryption => settings.Tls switch
    {
        MailTls.StartTls => SecureSocketOptions.StartTls,
        MailTls.Implicit => SecureSocketOptions.SslOnConnect,
        MailTls.None => SecureSocketOptions.None,
        _ => throw Unknown.Value(settings.Tls),
    };

    private static bool IsKnown(X509Certificate? certificate, string known)
        => certificate is not null && string.Equals(Convert.ToHexString(SHA256.HashData(certificate.GetRawCertData())), known.Replace(":", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
}
