using System.Text.Json;
using AngersHabitat.Domain.Privacy;

namespace AngersHabitat.Application.Privacy;

/// <summary>Which actions are of which kind, and one line for many.</summary>
public static class JournalKinds
{
    /// <summary>Actions that are no change, by kind; every other action is one.</summary>
    public static readonly IReadOnlyDictionary<JournalKind, IReadOnlyList<string>> Actions = new Dictionary<JournalKind, IReadOnlyList<string>>
    {
        [JournalKind.Tap] = ["Attendance.Tap"],
        [JournalKind.Reading] = ["CallCentre.FindCaller", "Outreach.OpenPersonFile", "Outreach.Search", "Outreach.SearchPeople", "Outreach.TakeReferralFile"],
        [JournalKind.Session] = ["Accounts.SignIn", "Accounts.SignOut"],
        [JournalKind.Refusal] = ["Accounts.SignInRefused", "Accounts.CodeRefused", "Accounts.SignInUnknown", "Accounts.Refused"],
    };

    internal static readonly IReadOnlyList<string> NoChange = [.. Actions.Values.SelectMany(actions => actions)];

    private static readonly IReadOnlyList<string> Grouped = [.. Actions[JournalKind.Tap], .. Actions[JournalKind.Reading]];

    /// <summary>Whether the action is a tap at a door.</summary>
    public static bool IsTap(string action) => Actions[JournalKind.Tap].Contains(action);

    // The last line of each group stands for it: no line of the same action, person, row and day comes after it. The day is the store's, of UTC.
    internal static IQueryable<AuditEntry> OneForMany(IQueryable<AuditEntry> rows)
        => rows.Where(entry => !Grouped.Contains(entry.Action) || !rows.Any(later => later.Action == entry.Action && later.ActorId == entry.ActorId
            && later.SubjectType == entry.SubjectType && later.SubjectId == entry.SubjectId && later.At >= entry.At && later.At < entry.At.Date.AddDays(1)
            && (later.At > entry.At || later.Id.CompareTo(entry.Id) > 0)));

    /// <summary>For how many each of the lines stands; those that stand for themselves are absent.</summary>
    internal static async Task<Dictionary<Guid, int>> CountAsync(IQueryable<AuditEntry> rows, IReadOnlyList<AuditEntry> shown, CancellationToken cancellationToken)
    {
        var groups = new Dictionary<Guid, int>();
        foreach (var last in shown.Where(entry => Grouped.Contains(entry.Action)))
        {
            var (from, before) = (last.At.Date, last.At.Date.AddDays(1));
            var lines = await rows.Where(entry => entry.Action == last.Action && entry.ActorId == last.ActorId && entry.SubjectId == last.SubjectId
                && entry.At >= from && entry.At < before).Select(entry => entry.After).ToListAsync(cancellationToken);
            if (lines.Count > 1)
                groups[last.Id] = IsTap(last.Action) ? lines.Sum(TapsIn) : lines.Count;
        }
        return groups;
    }

    // What a door sent at once, one tap or what it had kept without network, is one line.
    private static int TapsIn(string? after)
    {
        using var line = JsonDocument.Parse(after ?? "{}");
        return line.RootElement.TryGetProperty("taps", out var taps) || line.RootElement.TryGetProperty("Taps", out taps) ? taps.GetInt32() : 1;
    }
}
