using AngersHabitat.Testing;
using MimeKit;

namespace AngersHabitat.Browser.Tests.Common;

/// <summary>What one address got by mail: the demonstration writes each letter to a file.</summary>
public sealed class Mailbox(PortalHost portal, string address)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The address.</summary>
    public string Address { get; } = address;

    /// <summary>Letters so far.</summary>
    public IReadOnlyList<MimeMessage> Letters => !Directory.Exists(portal.LetterFolder) ? [] :
    [
        .. Directory.EnumerateFiles(portal.LetterFolder, "*.eml").Select(file => MimeMessage.Load(file)).Where(letter => letter.To.Mailboxes.Any(to => to.Address == Address)),
    ];

    /// <summary>Waits for the letter whose subject holds a text.</summary>
    public async Task<MimeMessage> WaitAsync(string subject)
    {
        for (var until = DateTime.UtcNow + Patience; DateTime.UtcNow < until; await Task.Delay(100))
        {
            if (About(subject) is [var letter, ..])
                return letter;
        }
        throw new TimeoutException($"No letter « {subject} » came to {Address}.");
    }

    /// <summary>Letters whose subject holds a text.</summary>
    public IReadOnlyList<MimeMessage> About(string subject) => [.. Letters.Where(letter => letter.Subject!.Contains(subject, StringComparison.Ordinal))];

    /// <summary>The link of a letter that leads to a part of the portal.</summary>
    public static string Link(MimeMessage letter, string part)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return letter.TextBody!.Split('\n').Select(line => line.Trim()).Single(line => line.StartsWith("http", StringComparison.Ordinal) && line.Contains(part, StringComparison.Ordinal));
    }
}
