using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Steering;

namespace AngersHabitat.Web.Features.Steering;

/// <summary>Overdue promises as a list.</summary>
internal sealed class OverdueList : PortalList<ListOverdue.Query, ListOverdue.Result, OverduePromise>
{
    public const string Address = "/pilotage/promesses";

    public override string Path => Address;

    public override string FormLabel => "Filtrer les promesses";

    public override string Title => "Promesses en retard";

    public override (string One, string Many) Nouns => ("promesse en retard", "promesses en retard");

    public override string Empty => "Aucune promesse en retard ne correspond.";

    public override NothingYet Nothing { get; } = new("Aucune promesse n'est en retard.");

    public override string FileName(ListOverdue.Result result) => "promesses-en-retard";

    public override Page<OverduePromise> Rows(ListOverdue.Result result) => result.Promises;

    public override IEnumerable<Column<OverduePromise>> Columns(ListOverdue.Result result) =>
    [
        new("Promesse", row => Words.Of(row.Kind)) { IsName = true, Sort = ListOverdue.Sort.Kind },
        new("De quoi", About),
        new("Promis pour le", row => row.DueOn) { FileOnly = true },
        new("Promis pour", Due) { PageOnly = true, Sort = ListOverdue.Sort.Due },
        new("Retard", row => French.Age(result.Now - row.DueAt)),
        new("Qui s’en charge", row => row.Owner ?? "personne") { Sort = ListOverdue.Sort.Owner },
        new("Où agir", _ => null) { PageOnly = true, ScreenOnly = true },
    ];

    /// <summary>Where the promise can be kept.</summary>
    public static string Where(OverduePromise promise) => promise.Kind switch
    {
        PromiseKind.Callback => "/agents/appels-entrants/rappels?retard=true",
        PromiseKind.CampaignCall => $"/pilotage/campagnes/{promise.Id}",
        PromiseKind.Escalation => "/agents/signalements?vue=Late",
        PromiseKind.Referral => "/agents/orientations?vue=Late",
        PromiseKind.Delivery => $"/pilotage/chantiers/operations/{promise.Id}",
        PromiseKind.Visit => $"/agents/interventions/{promise.Id}",
        _ => throw Unknown.Value(promise.Kind),
    };

    /// <summary>How overdue promises are counted in words: « 3 rappels du centre d’appel ».</summary>
    public static string Detail(ListOverdue.Result result)
        => result.All == 0 ? "aucune" : string.Join(", ", result.Counts.OrderBy(kind => kind.Key).Select(kind => $"{Words.Of(kind.Key).ToLower(French.Culture)}\u00A0: {kind.Value}"));

    private static string About(OverduePromise promise)
        => string.Join(", ", new[] { promise.Matter is { } matter ? Words.Of(matter) : null, promise.About }.OfType<string>());

    private static string Due(OverduePromise promise) => promise.IsDate ? French.ShortDate(promise.DueOn) : French.Moment(promise.DueAt);
}
