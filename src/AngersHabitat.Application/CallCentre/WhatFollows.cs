using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>What a noted call leaves to be done: a call owed, or an urgent call. Both take the id of their call: one of each at most.</summary>
internal static class WhatFollows
{
    public static void Add(PortalDbContext db, InboundCall call, NoteCall.Command command, IHolidays holidays)
    {
        var number = Telephones.Read(command.Number);
        if (call.Outcome == CallOutcome.CallBack)
        {
            var due = command.DueAt is { } local ? Paris.ToInstant(local).UtcDateTime : (DateTime?)null;
            if (due is { } wished && CallbackHours.NextFrom(wished, holidays.Now) is var next && next != wished)
                throw new RuleException("CallCentre.DueOutsideHours", nameof(command.DueAt), next);
            db.Callbacks.Add(new Callback(call.Id, call.Id, number ?? "", command.CallerName, due, call.StartedAt));
        }
        else if (call.Outcome == CallOutcome.Urgent)
        {
            db.UrgentCalls.Add(new UrgentCall(call.Id, call.Id, call.Reason!.Value, command.Where, number, call.StartedAt));
        }
    }

    /// <summary>Ends what a call noted by mistake left to be done; refused once a colleague acts on it.</summary>
    public static async Task CancelAsync(PortalDbContext db, InboundCall call, Guid agentId, DateTime at, CancellationToken cancellationToken)
    {
        var callback = await db.Callbacks.SingleOrDefaultAsync(row => row.CallId == call.Id, cancellationToken);
        callback?.End(agentId, CallbackResult.Cancelled, at);
        var urgent = await db.UrgentCalls.SingleOrDefaultAsync(row => row.CallId == call.Id, cancellationToken);
        urgent?.Withdraw(agentId, at);
    }
}
