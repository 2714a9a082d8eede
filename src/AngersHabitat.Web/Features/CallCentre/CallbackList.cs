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

    public override string Empty => "Aucun rappel ne correspond.";

    public override NothingYet Nothing { get; } = new("Aucun rappel à faire.");

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
