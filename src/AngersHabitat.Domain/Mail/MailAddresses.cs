using System.Globalization;
using System.Text.RegularExpressions;

namespace AngersHabitat.Domain.Mail;

/// <summary>Addresses of mail as people type them.</summary>
public static partial class MailAddresses
{
    /// <summary>Longest address, in characters (RFC 5321).</summary>
    public const int Length = 254;

    /// <summary>An address as it is stored: without blanks around, its domain in small letters and ASCII; null when it is none.</summary>
    /// <remarks>Only the plain form is taken, <c>name@domain</c>: no quotes, comments or addresses of machines, which nobody has and which hide tricks.</remarks>
    public static string? Read(string? text)
    {
        if (text?.Trim() is not { Length: > 0 and <= Length } address || address.LastIndexOf('@') is not (> 0 and <= 64 and var at))
            return null;
        var (name, domain) = (address[..at], address[(at + 1)..]);
        try
        {
            domain = new IdnMapping { UseStd3AsciiRules = true }.GetAscii(domain).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }
        return Name().IsMatch(name) && Domain().IsMatch(domain) && name.Length + domain.Length < Length ? $"{name}@{domain}" : null;
    }

    /// <summary>What makes two writings of an address one: case does not count, though a server might think so.</summary>
    public static string KeyOf(string address) => address.ToLowerInvariant();

    /// <summary>« m•••@example.fr »: enough to recognise one's own address, and no more.</summary>
    public static string Masked(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return $"{address[..1]}•••{address[address.LastIndexOf('@')..]}";
    }

    [GeneratedRegex(@"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Domain();
}
