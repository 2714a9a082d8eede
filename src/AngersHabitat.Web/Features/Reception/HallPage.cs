using AngersHabitat.Application.Reception;
using AngersHabitat.Application.Reception.Halls;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The page of a residence.</summary>
/// <param name="Hall">The residence.</param>
/// <param name="Places">Its agency, its lodge and the call centre, now.</param>
/// <param name="Parts">What the features show there, in their order.</param>
public sealed record HallPage(Hall Hall, GetMyPlaces.Result Places, IReadOnlyList<Type> Parts)
{
    /// <summary>What to do about each problem.</summary>
    public IEnumerable<HallLine> Lines => Enum.GetValues<HallProblem>().Select(problem => HallLine.Of(problem, Places));

    /// <summary>Address of the page on which a problem is chosen.</summary>
    public string ProblemAddress => $"{AddressOf(Hall.Slug)}/signaler";

    /// <summary>What helps before anybody answers; null where nothing does.</summary>
    public static string? AdviceOf(HallProblem problem) => problem switch
    {
        HallProblem.Cleanliness or HallProblem.Light => null,
        HallProblem.Lift => "Quelqu'un est bloqué : bouton d'alarme de la cabine. Malaise ou panique : 112.",
        HallProblem.Water => "Fuite : fermez le robinet d'arrivée d'eau si vous le pouvez.",
        HallProblem.Neighbours => "Menaces ou violences : appelez le 17.",
        _ => throw Unknown.Value(problem),
    };

    /// <summary>Address of a residence's page, from the portal's root.</summary>
    public static string AddressOf(string slug) => $"/residences/{slug}";
}
