using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>Finds room for the names of a plan: communes first, then offices, then districts; a name that would lie on another, on a mark or over the edge is left out.</summary>
internal sealed class PlanNames
{
    // Half the height of a line, and how wide a letter is at the size of each kind.
    private const double HalfLine = 8, Letter = 7.4, SmallLetter = 6.6, Mark = 14;

    private readonly TownPlan _plan;
    private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];
    private readonly List<PlanName> _names = [];

    private PlanNames(TownPlan plan)
    {
        _plan = plan;
        _taken.AddRange(plan.Marks.Select(mark => (mark.X - Mark, mark.Y - Mark, mark.X + Mark, mark.Y + Mark)));
        // The scale stands in the corner.
        _taken.Add((0, plan.Height - 48, (TownPlan.Width / 4.0) + 40, plan.Height));
    }

    public static IReadOnlyList<PlanName> Of(TownPlan plan, IReadOnlyList<PlanPoint> offices, GetPlanGround.Result ground)
    {
        var names = new PlanNames(plan);
        names._taken.AddRange(offices.Select(office => (plan.X(office.Longitude) - 8, plan.Y(office.Latitude) - 8, plan.X(office.Longitude) + 8, plan.Y(office.Latitude) + 8)));
        names.Write(PlanNameKind.Commune, ground.Communes);
        names.Write(PlanNameKind.Office, offices);
        names.Write(PlanNameKind.District, ground.Districts);
        return names._names;
    }

    private void Write(PlanNameKind kind, IReadOnlyList<PlanPoint> points)
    {
        foreach (var point in points)
        {
            var (x, y) = (_plan.X(point.Longitude), _plan.Y(point.Latitude));
            if (x < 0 || x > TownPlan.Width || y < 0 || y > _plan.Height)
                continue;
            var half = point.Name.Length * (kind == PlanNameKind.Commune ? Letter : SmallLetter) / 2;
            var room = Around(kind, x, y, half).Select(at => ((double X, double Y)?)at).FirstOrDefault(at => IsFree(at!.Value, half));
            if (room is { } free)
                _taken.Add((free.X - half, free.Y - HalfLine, free.X + half, free.Y + HalfLine));
            if (room is not null || kind == PlanNameKind.Office)
                _names.Add(new PlanName(point.Name, kind, x, y, Math.Round(room?.X ?? x, 1), room is { } found ? Math.Round(found.Y + 5, 1) : null));
        }
    }

    // An office has its name beside its mark; a commune or a district has no mark, and its name may move a little.
    private static IEnumerable<(double X, double Y)> Around(PlanNameKind kind, double x, double y, double half) => kind == PlanNameKind.Office
        ? [(x + half + 12, y), (x - half - 12, y), (x, y - 18), (x, y + 18)]
        : [(x, y), (x, y - 20), (x, y + 20), (x + 28, y - 10), (x - 28, y - 10), (x, y - 38), (x, y + 38)];

    private bool IsFree((double X, double Y) at, double half)
        => at.X - half > 4 && at.X + half < TownPlan.Width - 4 && at.Y - HalfLine > 4 && at.Y + HalfLine < _plan.Height - 4
            && _taken.TrueForAll(box => at.X + half < box.Left || at.X - half > box.Right || at.Y + HalfLine < box.Top || at.Y - HalfLine > box.Bottom);
}
