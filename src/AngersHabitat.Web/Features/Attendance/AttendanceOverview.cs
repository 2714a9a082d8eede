using AngersHabitat.Application.Attendance;

namespace AngersHabitat.Web.Features.Attendance;

/// <summary>Persons inside each place, and how attendance moves, on the overview of steering.</summary>
internal sealed class AttendanceOverview(ISender sender, IDoorsNow doors, PortalClock clock) : IOverviewPart
{
    private const string Report = "/pilotage/frequentation";

    public int Order => 40;

    public PageRef Page { get; } = PageRef.To<AttendanceSteeringController>(nameof(AttendanceSteeringController.Index));

    public async Task<OverviewPart> ReadAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        var visits = await sender.Send(new GetAttendanceReport.Query(), cancellationToken);
        return new OverviewPart(
        [
            new OverviewSection("Lieux d'accueil", Report, [.. (await doors.ReadAsync(now, cancellationToken)).Select(Tile), Rise(visits.Rise)])
            {
                Rest = $" : personnes à l'intérieur à {French.Clock(now)}",
            },
        ]);
    }

    private static KeyFigure Tile(DoorNow door)
        => new(door.Name, French.Number(door.Inside), Level(door), $"{DoorList.Address}/{door.Slug}", door is { IsOpen: true, Level: AttendanceLevel.Full } ? "bad" : null);

    private static KeyFigure Rise(GetAttendanceReport.Comparison rise)
    {
        var all = rise.Rows[0];
        return new KeyFigure(
            "Visites par jour", all.Now is { } visits ? French.Number(visits) : "—",
            all.Change is { } change ? $"{change.ToString("+0 %;−0 %;0 %", French.Culture)} depuis le {rise.Since.ToString("dd/MM", French.Culture)}" : "pas encore de comparaison",
            Report);
    }

    private static string Level(DoorNow door)
    {
        var level = LevelWords.Now(door.IsOpen, door.Level);
        return door is { IsOpen: true, Limit: { } limit } ? $"sur {limit}, {char.ToLower(level[0], French.Culture)}{level[1..]}" : level;
    }
}
