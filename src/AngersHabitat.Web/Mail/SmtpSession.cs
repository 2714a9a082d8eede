using AngersHabitat.Application.Mail;
using MailKit.Net.Smtp;

namespace AngersHabitat.Web.Mail;

/// <summary>A connection to the SMTP server.</summary>
internal sealed class SmtpSession(SmtpClient client, MimeLetters letters, MailSettings settings) : IMailSession
{
    public bool IsAlive => client.IsConnected;

    public async Task SendAsync(Guid letterId, LetterText text, DateTime at, CancellationToken cancellationToken)
    {
        using var message = letters.Of(letterId, text, at);
        try
        {
            using var limit = SmtpFaults.Limit(settings, cancellationToken);
            await client.SendAsync(message, limit.Token);
        }
        catch (Exception fault) when (SmtpFaults.Of(fault, cancellationToken) is not null)
        {
            throw SmtpFaults.Of(fault, cancellationToken)!;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            using var limit = SmtpFaults.Limit(settings, CancellationToken.None);
            if (client.IsConnected)
                await client.DisconnectAsync(quit: true, limit.Token);
        }
        catch (Exception fault) when (SmtpFaults.Of(fault, CancellationToken.None) is not null)
        {
            // Nobody is there to say goodbye to.
        }
        client.Dispose();
    }
}
