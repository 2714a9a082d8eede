using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AngersHabitat.Domain.CallCentre;

/// <summary>One line of the telephone system's records, instants in UTC.</summary>
/// <param name="StartedAt">Start of the call.</param>
/// <param name="EndedAt">End of the call.</param>
/// <param name="WaitingSeconds">Seconds waited, part of the call.</param>
/// <param name="Reason">Why, when known.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Extension">Extension or agent, when known.</param>
public sealed record CallRecord(
    DateTime StartedAt, DateTime EndedAt, int WaitingSeconds, CallReason? Reason, CallOutcome Outcome, string? Extension)
{
    /// <summary>Longest name of an extension, in characters.</summary>
    public const int ExtensionLength = 40;

    /// <summary>An id that depends on every field and on nothing else: two equal lines are one call, in one file or in two.</summary>
    public Guid ToId()
    {
        var text = string.Create(CultureInfo.InvariantCulture,
            $"{StartedAt.Ticks}|{EndedAt.Ticks}|{WaitingSeconds}|{(int?)Reason}|{(int)Outcome}|{Extension?.Trim()}");
        return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
    }
}
