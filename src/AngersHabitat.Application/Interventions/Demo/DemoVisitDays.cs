namespace AngersHabitat.Application.Interventions;

/// <summary>How many were asked for and how many somebody went to, a working day: emergencies only in spring, a backlog, and its catching up until September.</summary>
internal static class DemoVisitDays
{
    /// <summary>The first day that is told.</summary>
    public static readonly DateOnly First = new(2020, 3, 2);

    private static readonly (DateOnly From, int Asked, int Visits)[] Levels =
    [
        (First, 54, 62), (new(2020, 3, 17), 34, 0), (new(2020, 5, 11), 38, 66), (new(2020, 9, 7), 53, 66),
    ];

    /// <summary>Asked for on a date.</summary>
    public static int AskedOn(DateOnly date, Random chance) => At(date).Asked + chance.Next(-5, 6);

    /// <summary>Normal visits that fit into a date, beside the emergencies; none in the first lockdown.</summary>
    public static int RoomOn(DateOnly date) => At(date).Visits == 0 ? 0 : At(date).Visits - 9;

    private static (DateOnly From, int Asked, int Visits) At(DateOnly date) => Levels.Last(level => level.From <= date);
}
