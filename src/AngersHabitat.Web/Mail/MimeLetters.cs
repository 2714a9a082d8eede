using AngersHabitat.Application.Landlord;
using AngersHabitat.Application.Mail;
using MimeKit;

namespace AngersHabitat.Web.Mail;

/// <summary>
/// A letter as a message of mail: text and HTML of the same words. Its <c>Message-ID</c> is made of the letter's identifier and the same at each try. It says that a machine
/// wrote it (RFC 3834), so that no absence notice answers, and where one click leaves (RFC 8058).
/// </summary>
public sealed class MimeLetters(MailSettings settings, LandlordKeeper landlord)
{
    /// <summary>The message.</summary>
    public MimeMessage Of(Guid letterId, LetterText text, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(text);
        var name = landlord.Now.Facts.Name ?? "Votre bailleur";
        var from = new MailboxAddress(name, settings.From);
        var message = new MimeMessage { Subject = Typography.Of(text.Subject), Date = Paris.WithOffset(new DateTimeOffset(at, TimeSpan.Zero)), MessageId = $"{letterId:N}@{from.Domain}" };
        message.From.Add(from);
        message.To.Add(new MailboxAddress(null, text.To));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (text.Leave is { } leave)
        {
            message.Headers.Add("List-Unsubscribe", $"<{leave}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.Body = new MultipartAlternative { Part("plain", LetterPrint.Text(text)), Part("html", LetterPrint.Html(text, name)) };
        return message;
    }

    private static TextPart Part(string kind, string body)
    {
        var part = new TextPart(kind) { ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        part.SetText(System.Text.Encoding.UTF8, body);
        part.Headers.Add(HeaderId.ContentLanguage, "fr");
        return part;
    }
}
