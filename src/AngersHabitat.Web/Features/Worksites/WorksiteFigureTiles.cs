using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>The six figures of the worksites as tiles, each leading to the operations that make it, and the sentence on those that stand still.</summary>
public static class WorksiteFigureTiles
{
    /// <summary>The six figures.</summary>
    public static IReadOnlyList<KeyFigure> Of(SteeringHeadlines steering)
    {
        ArgumentNullException.ThrowIfNull(steering);
        var (engaged, study) = (steering.Figures.Engaged, steering.Figures.Study);
        return
        [
            Tile("Engagées", engaged.Operations, Operations(engaged.Operations), FigureList.Engaged),
            Tile("En construction", engaged.Construction, "logements", FigureList.EngagedConstruction),
            Tile("En réhabilitation", engaged.Rehabilitation, "logements", FigureList.EngagedRehabilitation),
            Tile("À l'étude", study.Operations, Operations(study.Operations), FigureList.Study, "plan"),
            Tile("À construire", study.Construction, "logements à l'étude", FigureList.StudyConstruction, "plan"),
            Tile("À réhabiliter", study.Rehabilitation, "logements à l'étude", FigureList.StudyRehabilitation, "plan"),
        ];

        KeyFigure Tile(string label, int number, string unit, FigureList list, string? tone = null)
            => new(label, French.Number(number), unit, AddressOf(steering, list), tone);
    }

    /// <summary>How many stand still.</summary>
    public static FigureNotice Suspended(SteeringHeadlines steering)
    {
        ArgumentNullException.ThrowIfNull(steering);
        var suspended = steering.Figures.Suspended;
        return suspended.Operations == 0
            ? new FigureNotice("success", "Aucun chantier à l'arrêt.")
            : new FigureNotice("danger", French.Count(suspended.Operations, "chantier suspendu", "chantiers suspendus"))
            {
                Text = $", {French.Count(suspended.Dwellings, "logement", "logements")}",
                Href = AddressOf(steering, FigureList.Suspended),
                Rest = $" ({French.Number(suspended.Construction)} en construction, {French.Number(suspended.Rehabilitation)} en réhabilitation).",
            };
    }

    private static string Operations(int number) => number < 2 ? "opération" : "opérations";

    private static string AddressOf(SteeringHeadlines steering, FigureList list)
        => FilterAddress.Of($"{SteeringPage.Address}/operations", steering.Filter with { List = list });
}
