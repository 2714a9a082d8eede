using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>The columns of the list of operations as a file.</summary>
internal static class OperationExport
{
    public static IReadOnlyList<ExportColumn<WorksiteLine>> Columns { get; } =
    [
        new("Au", line => line.Status.Date),
        new("Code", line => line.Card.Code),
        new("Nom", line => line.Card.Name),
        new("Nature", line => Words.Of(line.Card.Nature)),
        new("Logements", line => line.Status.Dwellings),
        new("Commune", line => line.Card.Commune),
        new("Quartier", line => line.Card.District),
        new("Adresse", line => line.Card.Address),
        new("Phase", line => Words.Of(line.Status.Phase.Phase)),
        new("Phase depuis le", line => line.Status.Phase.On),
        new("Suspendu depuis le", line => line.Status.Suspension?.From),
        new("Santé", line => Words.Of(line.Status.Health.Health)),
        new("Motif", line => WorksiteTexts.Reason(line.Status.Health)),
        new("Avancement prévu (%)", line => line.Status.PlannedPercent),
        new("Avancement réel (%)", line => line.Status.ActualPercent),
        new("Dernier point d'avancement", line => line.Status.Report?.ReportedOn),
        new("Livraison promise", line => line.Status.Schedule[MilestoneKind.Delivery].Baseline),
        new("Livraison prévue ou faite", line => line.Status.Schedule[MilestoneKind.Delivery].Expected),
        new("Retard brut (jours)", line => line.Status.Delay?.Gross),
        new("Jours suspendus", line => line.Status.Delay?.SuspendedDays),
        new("Retard net (jours)", line => line.Status.Delay?.Net),
        new("Budget engagé (€ HT)", line => BudgetOf(line)?.Committed),
        new("Budget dépensé (€ HT)", line => BudgetOf(line)?.Spent),
        new("Responsable", line => line.Card.Manager),
    ];

    private static BudgetPoint? BudgetOf(WorksiteLine line)
        => line.Status.History.Budgets.Where(budget => budget.On <= line.Status.Date).Select(budget => (BudgetPoint?)budget).LastOrDefault();
}
