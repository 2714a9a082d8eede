using AngersHabitat.Application.CallCentre;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>Calls owed as a table.</summary>
/// <param name="List">The list.</param>
/// <param name="OnDesk">Its beginning, beside the form of the desk, rather than a page of its own.</param>
public sealed record CallbackTable(ListView<ListCallbacks.Query, ListCallbacks.Result, ListCallbacks.Row> List, bool OnDesk)
{
    /// <summary>Where the steps of a row are sent: refused or done, they lead back to where one was.</summary>
    public string StepsAddress => OnDesk ? CallbackList.Address : FilterAddress.Of($"{CallbackList.Address}/suite", List.Query);
}
