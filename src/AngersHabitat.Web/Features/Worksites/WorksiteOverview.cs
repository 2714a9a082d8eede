using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>The worksites on the overview of steering.</summary>
internal sealed class WorksiteOverview(ISender sender) : IOverviewPart
{
    public int Order => 10;

    public PageRef Page { get; } = PageRef.To<SteeringController>(nameof(SteeringController.Index));

    public async Task<OverviewPart> ReadAsync(CancellationToken cancellationToken)
    {
        var today = await sender.Send(new GetHeadlines.Query(), cancellationToken);
        return new OverviewPart([new OverviewSection("Chantiers", SteeringPage.Address, WorksiteFigureTiles.Of(today)) { Notice = WorksiteFigureTiles.Suspended(today) }])
        {
            Decisions = "Chantiers",
            ToDos = WorksiteToDos.Of(today),
            ToDoCount = today.DecisionCount,
            AllToDos = new OverviewLink("", today.DecisionCount > today.Decisions.Count ? $"Voir les {today.DecisionCount} décisions" : "Voir la page des chantiers", $"{SteeringPage.Address}?decisions=toutes#decisions"),
        };
    }
}
