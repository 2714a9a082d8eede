using AngersHabitat.Application.CallCentre;
using AngersHabitat.Application.Lists;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>Calls owed as a list: a page of its own, and its beginning on the desk.</summary>
internal sealed class CallbackList : PortalList<ListCallbacks.Query, ListCallbacks.Result, ListCallbacks.Row>
{
    public const string Address = "/agents/appels-entrants/rappels";

    public override string Path => Address;

    public override string FormLabel => "Filtrer les rappels";

    public override string Title => "Rappels dus";

    public override (string One, string Many) Nouns => ("rappel dû", "rappels dus");

    public override string Empty => "Aucun rappel dans cette liste. Retirez un filtre pour voir les autres.";

    public override string NoFile => ListFiles.NoPeople;

    public override Page<ListCallbacks.Row> Rows(ListCallbacks.Result result) => result.Rows;

    public override IEnumerable<Column<ListCallbacks.Row>> Columns(ListCallbacks.Result result) =>
    [
        new("Pour", row => row.DueAt) { IsName = true, Sort = ListCallbacks.Sort.Due },
        new("Qui", row => row.Name),
        new("Motif", row => row.Reason),
        new("Dû depuis", row => row.OwedAt) { Sort = ListCallbacks.Sort.Since },
        new("Essais", row => row.Tries) { IsNumber = true, Sort = ListCallbacks.Sort.Tries },
        new("Suite", _ => null) { ScreenOnly = true },
    ];
}

/// <summary>Calls owed as a table.</summary>
/// <param name="List">The list.</param>
/// <param name="OnDesk">Its beginning, beside the form of the desk, rather than a page of its own.</param>
public sealed record CallbackTable(ListView<ListCallbacks.Query, ListCallbacks.Result, ListCallbacks.Row> List, bool OnDesk)
{
    /// <summary>Where the steps of a row are sent: refused or done, they lead back to where one was.</summary>
    public string StepsAddress => OnDesk ? CallbackList.Address : FilterAddress.Of($"{CallbackList.Address}/suite", List.Query);
}

/// <summary>What may be done about a call owed, in its row.</summary>
/// <param name="Row">The call owed.</param>
/// <param name="Address">Where a step is sent: see <see cref="CallbackTable.StepsAddress"/>.</param>
public sealed record CallbackSteps(ListCallbacks.Row Row, string Address);
