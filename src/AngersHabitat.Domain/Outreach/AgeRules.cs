namespace AngersHabitat.Domain.Outreach;

/// <summary>Ages in completed years.</summary>
/// <remarks>
/// No French text says when a person born on 29 February grows a year older in a common year. The convention taken here is
/// that of completed years: the year is complete once 28 February has wholly passed, so the age is reached on 1 March.
/// (Article 641 of the code of civil procedure, « dernier jour du mois », governs procedural terms, not ages.)
/// </remarks>
public static class AgeRules
{
    /// <summary>The oldest age believed of a date of birth; beyond it the date is a mistake.</summary>
    public const int OldestBelieved = 120;

    /// <summary>
    /// The last date that programs write where nobody knows the birth: days 0 to 2 of a spreadsheet, 1 January 1900. Whoever bears one of them, or an earlier
    /// one, is of unknown age, and is not called before those whose age is known.
    /// </summary>
    public static readonly DateOnly LastPlaceholder = new(1900, 1, 2);

    /// <summary>Whether a date of birth says when somebody was born.</summary>
    public static bool IsKnown(DateOnly birth) => birth > LastPlaceholder;

    /// <summary>Completed years on a date, zero on the day of birth; null when nobody knows the birth.</summary>
    public static int? AgeOn(DateOnly birth, DateOnly on) => IsKnown(birth) ? YearsOn(birth, on) : null;

    /// <summary>Whether the birthday of that age has come on the date; the day itself counts.</summary>
    public static bool HasReached(DateOnly birth, int age, DateOnly on) => birth <= LatestBirth(age, on);

    /// <summary>The latest date of birth of those who have that age on the date; a query compares with it.</summary>
    public static DateOnly LatestBirth(int age, DateOnly on) => on.AddYears(-age);

    /// <summary>Refuses a date of birth that is in the future or more than <see cref="OldestBelieved"/> years past.</summary>
    /// <exception cref="RuleException"><c>Outreach.BirthInFuture</c>, <c>Outreach.BirthTooOld</c>.</exception>
    public static void CheckBirth(DateOnly birth, DateOnly today)
    {
        if (birth > today)
            throw new RuleException("Outreach.BirthInFuture", "BirthDate");
        if (YearsOn(birth, today) > OldestBelieved)
            throw new RuleException("Outreach.BirthTooOld", "BirthDate", OldestBelieved);
    }

    private static int YearsOn(DateOnly birth, DateOnly on)
    {
        var years = on.Year - birth.Year;
        return HasReached(birth, years, on) ? years : years - 1;
    }
}
