using AngersHabitat.Application.CallCentre;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>The desk: its forms and what stands beside them.</summary>
/// <param name="Call">The call that is noted.</param>
/// <param name="Desk">Urgent calls, one's own calls.</param>
/// <param name="Owed">The calls owed that come first.</param>
/// <param name="Callers">Who called, found in a campaign by the number.</param>
public sealed record CallDesk(
    NoteCall.Command Call, GetCallDesk.Result Desk, ListView<ListCallbacks.Query, ListCallbacks.Result, ListCallbacks.Row> Owed, IReadOnlyList<GetCallers.Caller> Callers)
{
    /// <summary>The search for a caller in the campaigns.</summary>
    public FindCaller.Command Search { get; } = new();

    /// <summary>The call promised to each caller.</summary>
    public RowForms<PromiseCampaignCall.Command> Promise { get; } = new(id => Callers.Where(caller => caller.ContactId == id)
        .Select(caller => new PromiseCampaignCall.Command { ContactId = id, Version = caller.Version, CallAt = caller.CallAt }).First());
}
