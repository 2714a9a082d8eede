using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning.Demo;

/// <summary>A day at a residence: one round in the morning, one for the handles in the afternoon of a crisis; some late, some not made, now and then a problem.</summary>
internal sealed class DemoCleaningStory(IReadOnlyList<DateSpan> crises, Guid? caretaker, DateTime now, Random chance)
{
    private static readonly NotDoneReason[] Reasons = [NotDoneReason.Absent, NotDoneReason.Absent, NotDoneReason.NoAccess, NotDoneReason.NoTime, NotDoneReason.Sanitary, NotDoneReason.NoEquipment];
    private static readonly string[] Problems = ["Flaque d'eau dans le hall", "Encombrants laissés devant le local", "Gel hydroalcoolique vide", "Vitre cassée", "Ampoule grillée au palier", "Graffiti sur la porte"];

    /// <summary>The present date.</summary>
    public DateOnly Today { get; } = Paris.DateOf(now);

    /// <summary>Adds the rows of a date and says how its turns stand.</summary>
    public IReadOnlyList<CleaningTurn> Day(CleaningPlan plan, DateOnly date, List<CleaningRound> rounds)
    {
        var crisis = crises.Any(span => span.Contains(date));
        var due = plan.DueOn(date, crisis, HolidayCalendar.France).ToList();
        if (due.Count == 0)
            return [];
        var first = rounds.Count;
        var times = due.Max(one => one.Times);
        for (var turn = 0; turn < times; turn++)
            Round(plan.Site, CleaningDay.DueTimes(date, times)[turn], times, Bits(due.Where(one => one.Times > turn)), rounds);
        return CleaningDay.Of(plan, date, crisis, rounds[first..], now, HolidayCalendar.France);
    }

    /// <summary>The date as it is kept.</summary>
    public CleaningKeptDay Kept(DateOnly date)
    {
        var day = new CleaningKeptDay(date);
        day.Keep(now);
        return day;
    }

    private void Round(int site, DateTime dueAt, int times, long points, List<CleaningRound> rounds)
    {
        var luck = chance.Next(1_000);
        // Within its part of the day, from a quarter after it has begun; late ones after it.
        var length = (int)(CleaningDay.LastHour - CleaningDay.FirstHour) * 60 / times;
        var at = luck < 25 ? dueAt.AddMinutes(10 + chance.Next(200)) : dueAt.AddMinutes(-length + 30 + chance.Next(Math.Min(length - 60, 330)));
        if (at > now || luck is >= 25 and < 33)
            return;
        if (luck is >= 33 and < 45)
        {
            rounds.Add(CleaningRound.NotDone(Act(site, at), points, Reasons[chance.Next(Reasons.Length)], null));
            return;
        }
        rounds.Add(CleaningRound.Done(Act(site, at), points));
        if (luck >= 997)
            Problem(site, at.AddMinutes(5), points & -points, rounds);
    }

    private void Problem(int site, DateTime at, long point, List<CleaningRound> rounds)
    {
        if (at > now)
            return;
        var problem = CleaningRound.Problem(Act(site, at), point, Problems[chance.Next(Problems.Length)]);
        var mendedAt = at.AddHours(2 + chance.Next(60));
        rounds.Add(problem);
        if (mendedAt < now)
            rounds.Add(CleaningRound.Mended(Act(site, mendedAt), problem));
    }

    private CleaningAct Act(int site, DateTime at)
    {
        Span<byte> bytes = stackalloc byte[16];
        chance.NextBytes(bytes);
        return new CleaningAct(new Guid(bytes), site, caretaker, at, at);
    }

    private static long Bits(IEnumerable<(int Point, int Times)> due) => due.Aggregate(0L, (bits, one) => bits | (1L << one.Point));
}
