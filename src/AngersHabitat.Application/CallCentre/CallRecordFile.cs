using AngersHabitat.Application.Files;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>Reads the telephone system's records: <c>debut, fin, attente_s, motif, issue, agent</c>, local times.</summary>
public sealed class CallRecordFile(DateTime now, IReadOnlySet<DateOnly> takenOver)
{
    public static readonly ImportSchema Schema = new("debut", "fin", "attente_s", "motif?", "issue", "agent?");

    private static readonly Dictionary<string, CallReason> Reasons = new(StringComparer.Ordinal)
    {
        ["urgence"] = CallReason.Emergency, ["reparation"] = CallReason.Repair, ["loyer"] = CallReason.Rent, ["proprete"] = CallReason.Cleanliness,
        ["voisinage"] = CallReason.Neighbours, ["sanitaire"] = CallReason.Sanitary, ["isolement"] = CallReason.Isolation, ["autre"] = CallReason.Other,
    };

    private static readonly Dictionary<string, CallOutcome> Outcomes = new(StringComparer.Ordinal)
    {
        ["repondu"] = CallOutcome.Answered, ["abandonne"] = CallOutcome.Abandoned, ["transfere"] = CallOutcome.Transferred,
        ["rappeler"] = CallOutcome.CallBack, ["urgent"] = CallOutcome.Urgent,
    };

    /// <summary>A line's record and its call; a rejected line has none and says why.</summary>
    public (CallRecord? Record, InboundCall? Call) Read(ImportRow row)
    {
        var (begins, ends) = (row.LocalTime("debut"), row.LocalTime("fin"));
        var waiting = row.Integer("attente_s", 0, (int)InboundCall.Longest.TotalSeconds);
        var reason = row.Choice("motif", Reasons, required: false);
        var outcome = row.Choice("issue", Outcomes);
        var extension = row.Optional("agent", CallRecord.ExtensionLength);
        if (row.IsRejected)
            return (null, null);
        var (start, end) = Paris.ToSpan(begins!.Value, ends!.Value);
        var record = new CallRecord(
            start.UtcDateTime, end.UtcDateTime, waiting!.Value, reason, outcome!.Value, extension);
        try
        {
            return (record, Accept(row, InboundCall.FromRecord(record)));
        }
        catch (RuleException refusal)
        {
            row.Reject(ColumnOf(refusal.Field), refusal.Code, [.. refusal.Arguments]);
            return (null, null);
        }
    }

    private InboundCall? Accept(ImportRow row, InboundCall call)
    {
        if (call.StartedAt > now)
            row.Reject("debut", "CallCentre.InTheFuture");
        else if (takenOver.Contains(call.Date))
            row.Reject("debut", "CallCentre.FiguresTakenOver", call.Date);
        return row.IsRejected ? null : call;
    }

    private static string ColumnOf(string? field) => field switch
    {
        nameof(CallRecord.EndedAt) => "fin",
        nameof(CallRecord.WaitingSeconds) => "attente_s",
        nameof(CallRecord.Extension) => "agent",
        _ => "debut",
    };
}
