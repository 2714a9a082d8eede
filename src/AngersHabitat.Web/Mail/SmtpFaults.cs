using System.Net.Sockets;
using System.Text.RegularExpressions;
using AngersHabitat.Application.Mail;
using AngersHabitat.Domain.Mail;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace AngersHabitat.Web.Mail;

/// <summary>What the server's refusals and silences mean for a letter.</summary>
internal static partial class SmtpFaults
{
    // No such mailbox; moved away; a name that cannot be. Other codes are about the message or the portal, and say nothing of the address.
    private static readonly int[] NoMailbox = [550, 551, 553];

    /// <summary>A whole conversation has thrice the time of an answer: a server that gives a byte now and then hangs too.</summary>
    public static CancellationTokenSource Limit(MailSettings settings, CancellationToken cancellationToken)
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(settings.Timeout * 3));
        return limit;
    }

    /// <summary>The refusal; null when it is none, such as a stop of the host.</summary>
    public static MailRefusedException? Of(Exception fault, CancellationToken stop) => fault switch
    {
        OperationCanceledException when stop.IsCancellationRequested => null,
        SmtpCommandException refused => new(FailureOf(refused), (int)refused.StatusCode, fault),
        AuthenticationException or NotSupportedException => new(LetterFailure.Sender, null, fault),
        SmtpProtocolException or SslHandshakeException or ServiceNotConnectedException or IOException or SocketException or TimeoutException or OperationCanceledException
            => new(LetterFailure.Unreachable, null, fault),
        _ => null,
    };

    private static LetterFailure FailureOf(SmtpCommandException refused)
    {
        if ((int)refused.StatusCode is var code && code < 500)
            return LetterFailure.Later;
        return refused.ErrorCode switch
        {
            SmtpErrorCode.RecipientNotAccepted => IsNoMailbox(code, refused.Message) ? LetterFailure.Recipient : LetterFailure.Sender,
            SmtpErrorCode.MessageNotAccepted => LetterFailure.Content,
            SmtpErrorCode.SenderNotAccepted or SmtpErrorCode.UnexpectedStatusCode => LetterFailure.Sender,
            _ => throw Unknown.Value(refused.ErrorCode),
        };
    }

    // A server that does not relay for the portal refuses every address: taken for bounces, one wrong setting would erase all subscribers.
    private static bool IsNoMailbox(int code, string answer)
    {
        if (answer.Contains("relay", StringComparison.OrdinalIgnoreCase))
            return false;
        return Enhanced().Match(answer) is { Success: true } found ? found.Groups["class"].Value is "1" or "2" : NoMailbox.Contains(code);
    }

    [GeneratedRegex(@"^\s*5\.(?<class>\d{1,3})\.\d{1,3}\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Enhanced();
}
