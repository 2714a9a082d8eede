using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>The decisions that worksites wait for, each leading to its operation.</summary>
public static class WorksiteToDos
{
    /// <summary>Those read, most pressing first.</summary>
    public static IReadOnlyList<ToDo> Of(SteeringHeadlines steering)
    {
        ArgumentNullException.ThrowIfNull(steering);
        var filter = steering.Filter with { List = FigureList.All };
        return [.. steering.Decisions.Select(row => new ToDo(
            Words.Of(row.Decision.Kind), WorksiteWords.Why(row.Decision), row.Card.Name, FilterAddress.Of($"{SteeringPage.Address}/operations/{row.Card.Id}", filter))
        {
            Tone = row.Decision.Kind is DecisionKind.Late ? "bad" : "watch",
            Detail = $"{(row.Decision.Since is { } since ? $"depuis le {French.ShortDate(since)}, " : "")}{row.Card.Manager}",
        })];
    }
}
