using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Worksites;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>The lots for firms: three sections on the page, one table in the file.</summary>
internal sealed class TenderPage : PortalList<ListTenders.Query, ListTenders.Result, ListTenders.Lot>
{
    public override string Path => "/appels-d-offres";

    public override string FormLabel => "Choisir des lots";

    public override string Button => "Afficher";

    public override string Title => "Appels d'offres";

    public override (string One, string Many) Nouns => ("lot", "lots");

    public override string Empty => "Aucun lot ne correspond. Abonnez-vous pour connaître les prochains.";

    public override NothingYet Nothing { get; } = new("Aucun lot n'est annoncé. Abonnez-vous pour connaître les prochains.");

    public override string FileName(ListTenders.Result result) => $"appels-d-offres-{result.Today:yyyy-MM-dd}";

    public override Page<ListTenders.Lot> Rows(ListTenders.Result result) => Paging.Whole([.. result.Open, .. result.Planned, .. result.Results]);

    public override IEnumerable<Column<ListTenders.Lot>> Columns(ListTenders.Result result) =>
    [
        new("Lot", lot => lot.Title) { IsName = true },
        new("Travaux", lot => Words.Of(lot.Work)),
        new("Opération", lot => lot.Operation),
        new("Commune", lot => lot.Commune),
        new("Logements", lot => lot.Dwellings) { IsNumber = true },
        new("État", lot => Words.Of(lot.State)),
        new("Publication prévue", lot => lot.PlannedOn),
        new("Publié le", lot => lot.PublishedOn),
        new("Offres jusqu'au", lot => lot.AnswersUntil),
        new("Montant estimé", lot => Words.Of(lot.Amount)),
        new("Décidé le", lot => lot.DecidedOn),
        new("Entreprise", lot => lot.Firm),
        new("Comment répondre", lot => lot.HowToAnswer),
    ];

    public override IEnumerable<SelectListItem>? Choices(string filter, ListTenders.Result result)
        => filter == nameof(ListTenders.Query.Commune) ? result.Communes.AsChoices() : null;
}
