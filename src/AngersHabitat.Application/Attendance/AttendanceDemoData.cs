using AngersHabitat.Application.Demo;
using AngersHabitat.Domain.Attendance;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Attendance;

/// <summary>
/// Six weeks of taps at the doors: about as many visits a day in October, a third more since the start of November, calm
/// Tuesdays after 15:00, and the counts of the present minute.
/// </summary>
internal sealed class AttendanceDemoData(DoorCatalogue catalogue) : IDemoDataSet
{
    private static readonly DateOnly RiseFrom = new(2020, 11, 1);

    private const int Chunk = 4_000;

    // Usual visits of a day and persons inside now, by place; others get the last line.
    private static readonly (string Slug, int Visits, int Now)[] Habits =
        [("siege", 40, 3), ("agence-centre", 46, 4), ("agence-nord", 32, 2), ("agence-ouest", 36, 6), ("agence-sud", 30, 0), ("", 30, 2)];

    public string Name => "attendance";

    public int Order => 40;

    public async Task LoadAsync(PortalDbContext db, DemoSettings settings, CancellationToken cancellationToken)
    {
        var now = Paris.ToStored(settings.Now);
        var today = Paris.DateOf(settings.Now);
        var agent = await db.Users.Where(user => user.Email == "accueil@demo.example").Select(user => (Guid?)user.Id).FirstOrDefaultAsync(cancellationToken);
        var chance = new Random(settings.Seed + 40);
        foreach (var place in await catalogue.AllAsync(cancellationToken))
        {
            var habit = Habits.First(one => one.Slug.Length == 0 || string.Equals(one.Slug, place.Slug, StringComparison.Ordinal));
            var day = new AttendanceDemoDay(place, agent, chance);
            var door = new AttendanceDoor(place.Id, Paris.StartOf(today.AddDays(-45)).UtcDateTime);
            foreach (var open in place.Calendar.IntervalsOf(today.AddDays(-45), today).Where(open => open.Channel == Channel.OnSite && open.OpensAt.UtcDateTime < now))
            {
                door.CatchUp(place.ClosingsBetween(door.SessionStartedAt, open.OpensAt.UtcDateTime), open.OpensAt.UtcDateTime);
                var isOver = open.ClosesAt.UtcDateTime <= now;
                var taps = day.Taps(open, VisitsOf(open, habit.Visits), isOver ? null : (now, habit.Now));
                taps.ForEach(door.Take);
                db.AttendanceTaps.AddRange(taps);
                if (isOver && door.CatchUp([open.ClosesAt.UtcDateTime], open.ClosesAt.UtcDateTime) is { } closing)
                    db.AttendanceTaps.Add(closing);
                await SaveAsync(db, cancellationToken);
            }
            door.CatchUp(place.ClosingsBetween(door.SessionStartedAt, now), now);
            db.AttendanceDoors.Add(door);
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }
    }

    private static double VisitsOf(OpeningInterval open, int usual)
    {
        var share = (open.Closes - open.Opens) / 450.0;
        var rise = open.Date >= RiseFrom ? 1.3 + (0.006 * (open.Date.DayNumber - RiseFrom.DayNumber)) : 1;
        var weekday = open.Date.DayOfWeek is DayOfWeek.Monday ? 1.15 : open.Date.DayOfWeek is DayOfWeek.Friday ? 0.9 : 1;
        return usual * share * rise * weekday;
    }

    private static async Task SaveAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        if (db.ChangeTracker.Entries().Count() < Chunk)
            return;
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }
}
