using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>
/// A plain plan of some worksites drawn by the server: a numbered mark for each, and for finding one's way the landlord's own offices and the names of communes and districts
/// (<see cref="GetPlanGround"/>). It reaches as far as its worksites do, and to the offices near them.
/// </summary>
public sealed class TownPlan
{
    /// <summary>Width of the drawing.</summary>
    public const int Width = 640;

    private const int LeastHeight = 420, MostHeight = 720, Margin = 48;

    // Around one worksite as far as one walks; offices farther away would leave the worksites in a corner.
    private const double LeastKilometres = 4, FarKilometres = 8, KilometresPerDegree = 111.2;

    private static readonly double[] Scales = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];

    private readonly (double Latitude, double Longitude) _middle;
    private readonly double _perLatitude;
    private readonly double _perLongitude;

    private TownPlan(IReadOnlyList<(double Latitude, double Longitude)> points)
    {
        var (south, north) = (points.Min(point => point.Latitude), points.Max(point => point.Latitude));
        var (west, east) = (points.Min(point => point.Longitude), points.Max(point => point.Longitude));
        _middle = ((south + north) / 2, (west + east) / 2);
        // Degrees of longitude are shorter than those of latitude by the cosine of the latitude.
        var narrow = Math.Cos(_middle.Latitude * Math.PI / 180);
        var (wide, high) = (Math.Max((east - west) * narrow * KilometresPerDegree, LeastKilometres), (north - south) * KilometresPerDegree);
        Kilometre = Math.Min((Width - (2 * Margin)) / wide, high > 0 ? (MostHeight - (2 * Margin)) / high : double.MaxValue);
        Height = (int)Math.Clamp((high * Kilometre) + (2 * Margin), LeastHeight, MostHeight);
        (_perLatitude, _perLongitude) = (KilometresPerDegree * Kilometre, KilometresPerDegree * narrow * Kilometre);
    }

    /// <summary>Height of the drawing.</summary>
    public int Height { get; }

    /// <summary>Length of a kilometre on the drawing.</summary>
    public double Kilometre { get; }

    /// <summary>The scale shown, in kilometres.</summary>
    public double Scale => Scales.LastOrDefault(scale => scale * Kilometre <= Width / 4.0, Scales[0]);

    /// <summary>The worksites whose position is known, the last ones first, so that the first lie on top.</summary>
    public IReadOnlyList<(int Number, PublicWorksite Worksite, double X, double Y)> Marks { get; private set; } = [];

    /// <summary>Offices and names, where there is room for them.</summary>
    public IReadOnlyList<PlanName> Names { get; private set; } = [];

    /// <summary>The plan of some worksites; null when the position of none is known.</summary>
    public static TownPlan? Of(GetPlanGround.Result ground, IReadOnlyList<(int Number, PublicWorksite Worksite)> worksites)
    {
        var known = worksites.Where(one => one.Worksite is { Latitude: not null, Longitude: not null }).ToList();
        if (known.Count == 0)
            return null;
        List<PublicWorksite> drawn = [.. known.Select(one => one.Worksite)];
        var near = Near(ground.Offices, drawn);
        var plan = new TownPlan([.. drawn.Select(one => (one.Latitude!.Value, one.Longitude!.Value)), .. near.Select(office => (office.Latitude, office.Longitude))]);
        plan.Marks = [.. known.Select(one => (one.Number, one.Worksite, plan.X(one.Worksite.Longitude!.Value), plan.Y(one.Worksite.Latitude!.Value))).Reverse()];
        plan.Names = PlanNames.Of(plan, near, ground);
        return plan;
    }

    // Those among the worksites or a walk away; where there is none, the nearest one tells where one is.
    private static List<PlanPoint> Near(IReadOnlyList<PlanPoint> offices, List<PublicWorksite> worksites)
    {
        var reach = Math.Max(LeastKilometres, worksites.Max(one => one.KilometresFrom(worksites[0].Latitude!.Value, worksites[0].Longitude!.Value)!.Value) / 2);
        var known = offices.Select(office => (Office: office, Far: worksites.Min(one => one.KilometresFrom(office.Latitude, office.Longitude)!.Value))).Where(office => office.Far <= FarKilometres).OrderBy(office => office.Far).ToList();
        return [.. known.Where((office, index) => index == 0 || office.Far <= reach).Select(office => office.Office)];
    }

    /// <summary>Place of a point, from west to east.</summary>
    public double X(double longitude) => Math.Round((Width / 2.0) + ((longitude - _middle.Longitude) * _perLongitude), 1);

    /// <summary>Place of a point, from north to south.</summary>
    public double Y(double latitude) => Math.Round((Height / 2.0) - ((latitude - _middle.Latitude) * _perLatitude), 1);
}
