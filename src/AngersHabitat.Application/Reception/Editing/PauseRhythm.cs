namespace AngersHabitat.Application.Reception.Editing;

/// <summary>Which days of a month a pause comes back on.</summary>
public enum PauseRhythm
{
    EachWeek,

    FirstOfMonth,

    SecondOfMonth,

    ThirdOfMonth,

    FourthOfMonth,

    LastOfMonth,
}
