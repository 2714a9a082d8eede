using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Worksites;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>The operations that make a figure, as a list. The page has room for eight columns; the file has them all.</summary>
internal sealed class OperationList : PortalList<ListOperations.Query, ListOperations.Result, WorksiteLine>
{
    /// <summary>Said by the tables of the same figures, too.</summary>
    public static readonly NothingYet None = new("Aucune opération à cette date.", new FirstStep("Ajouter une opération", PageRef.To<OperationsController>(nameof(OperationsController.Create))), new FirstStep("reprendre un fichier", PageRef.To<WorksiteImportController>(nameof(WorksiteImportController.Index))));

    public override string Path => SteeringPage.Address + "/operations";

    public override string FormLabel => "Filtrer les opérations";

    public override string Button => "Afficher";

    public override string Reset => "Tout, aujourd'hui";

    public override string Title => "Chantiers";

    public override (string One, string Many) Nouns => ("opération", "opérations");

    public override string Empty => "Aucune opération ne correspond à cette date.";

    public override NothingYet Nothing => None;

    public override string FileName(ListOperations.Result result) => $"chantiers-{result.Date:yyyy-MM-dd}";

    public override string FilePath(string format) => $"{Path}.{format}";

    public override Page<WorksiteLine> Rows(ListOperations.Result result) => result.Lines;

    public override string Count(ListOperations.Result result) => $"{French.Count(result.Headline.Operations, "opération", "opérations")} : "
        + $"{French.Count(result.Headline.Construction, "logement", "logements")} en construction, {French.Number(result.Headline.Rehabilitation)} en réhabilitation";

    public override IEnumerable<SelectListItem>? Choices(string filter, ListOperations.Result result) => SteeringPage.Choices(filter, result.Choices);

    public override object? Usual(string filter, ListOperations.Result result) => SteeringPage.Usual(filter, result.Date);

    public override IEnumerable<Column<WorksiteLine>> Columns(ListOperations.Result result) =>
    [
        new("Au", line => line.Status.Date) { FileOnly = true },
        new("Code", line => line.Card.Code) { Sort = ListOperations.Sort.Code },
        new("Nom", line => line.Card.Name) { OnPage = "Opération", IsName = true, Sort = ListOperations.Sort.Name },
        new("Nature", line => Words.Of(line.Card.Nature)) { FileOnly = true },
        new("Logements", line => line.Status.Dwellings) { Sort = ListOperations.Sort.Dwellings, IsNumber = true },
        new("Commune", line => line.Card.Commune) { FileOnly = true },
        new("Quartier", line => line.Card.District) { FileOnly = true },
        new("Adresse", line => line.Card.Address) { FileOnly = true },
        new("Phase", line => Words.Of(line.Status.Phase.Phase)) { Sort = ListOperations.Sort.Phase },
        new("Phase depuis le", line => line.Status.Phase.On) { FileOnly = true },
        new("Suspendu depuis le", line => line.Status.Suspension?.From) { FileOnly = true },
        new("Santé", line => Words.Of(line.Status.Health.Health)) { Sort = ListOperations.Sort.Health },
        new("Motif", line => WorksiteWords.Reason(line.Status)) { FileOnly = true },
        new("Avancement prévu (%)", line => line.Status.PlannedPercent) { FileOnly = true },
        new("Avancement réel (%)", line => line.Status.ActualPercent) { OnPage = "Avancement", Sort = ListOperations.Sort.Progress, IsNumber = true },
        new("Dernier point d'avancement", line => line.Status.Report?.ReportedOn) { FileOnly = true },
        new("Livraison promise", line => line.Status.Schedule[MilestoneKind.Delivery].Baseline) { FileOnly = true },
        new("Livraison prévue ou faite", line => line.Status.Schedule[MilestoneKind.Delivery].Expected) { OnPage = "Livraison", Sort = ListOperations.Sort.Delivery },
        new("Retard brut (jours)", line => line.Status.Delay?.Gross) { FileOnly = true },
        new("Jours suspendus", line => line.Status.Delay?.SuspendedDays) { FileOnly = true },
        new("Retard net (jours)", line => line.Status.Delay?.Net) { OnPage = "Retard net", Sort = ListOperations.Sort.Delay, IsNumber = true },
        new("Budget engagé (€ HT)", line => BudgetOf(line)?.Committed) { FileOnly = true },
        new("Budget dépensé (€ HT)", line => BudgetOf(line)?.Spent) { FileOnly = true },
        new("Responsable", line => line.Card.Manager),
        // Under the headers of the file of worksites, so that the export can be changed and imported again.
        new("Date étude", line => EntryOf(line, Phase.Study)) { FileOnly = true },
        new("Date appel d'offres", line => line.Status.Schedule[MilestoneKind.Tender].Expected) { FileOnly = true },
        new("Date démarrage", line => line.Status.Schedule[MilestoneKind.StartOrder].Expected) { FileOnly = true },
        new("Date livraison prévue", line => line.Status.Schedule[MilestoneKind.Delivery].Expected) { FileOnly = true },
        new("Avancement", line => line.Status.Phase.Phase is Phase.Works ? line.Status.Report?.Percent : null) { FileOnly = true },
    ];

    private static DateOnly? EntryOf(WorksiteLine line, Phase phase)
        => line.Status.History.Phases.Where(point => point.Phase == phase).Select(point => (DateOnly?)point.On).FirstOrDefault();

    private static BudgetPoint? BudgetOf(WorksiteLine line)
        => line.Status.History.Budgets.Where(budget => budget.On <= line.Status.Date).Select(budget => (BudgetPoint?)budget).LastOrDefault();
}
