using System.Globalization;

namespace AngersHabitat.Domain.Cleaning;

/// <summary>How often a point is cleaned: so many times on days of the week, or once every so many days. Nothing else is one.</summary>
public readonly record struct CleaningRhythm
{
    /// <summary>Most rounds of a point on one day: one every two hours.</summary>
    public const int MostTimes = 6;

    /// <summary>Fewest and most days between two rounds.</summary>
    public const int FewestDays = 2, MostDays = 90;

    private CleaningRhythm(int days, int times, int every) => (Days, Times, Every) = (days, times, every);

    /// <summary>Never; as useful as no line.</summary>
    public static CleaningRhythm Never { get; }

    /// <summary>Days of the week as bits, Sunday 1, Monday 2 … Saturday 64, as <see cref="DayOfWeek"/> counts; 0 where <see cref="Every"/> says it.</summary>
    public int Days { get; }

    /// <summary>Rounds on such a day, from 1 to <see cref="MostTimes"/>; 0: never.</summary>
    public int Times { get; }

    /// <summary>Days from one round to the next; 0 where <see cref="Days"/> says it.</summary>
    public int Every { get; }

    /// <summary>So many rounds on each of these days of the week.</summary>
    /// <exception cref="RuleException"><c>Cleaning.RhythmUnreadable</c>: no day, or more times than <see cref="MostTimes"/>.</exception>
    public static CleaningRhythm On(IEnumerable<DayOfWeek> days, int times = 1)
    {
        var bits = days.Aggregate(0, (all, day) => all | (1 << (int)day));
        return bits == 0 || times is < 1 or > MostTimes ? throw new RuleException("Cleaning.RhythmUnreadable") : new(bits, times, 0);
    }

    /// <summary>One round every so many days, counted from the first day of the plan.</summary>
    /// <exception cref="RuleException"><c>Cleaning.RhythmUnreadable</c>: out of <see cref="FewestDays"/> to <see cref="MostDays"/>.</exception>
    public static CleaningRhythm EveryDays(int days)
        => days is < FewestDays or > MostDays ? throw new RuleException("Cleaning.RhythmUnreadable") : new(0, 1, days);

    /// <summary>Whether rounds take place on a day of the week.</summary>
    public bool Has(DayOfWeek day) => (Days & (1 << (int)day)) != 0;

    /// <summary>
    /// How many rounds are due on a date. On public holidays there are none, unless the rhythm names Sundays too. A round every so many days that falls on a Saturday,
    /// a Sunday or a holiday is due on the next working day.
    /// </summary>
    /// <param name="date">The date in France.</param>
    /// <param name="from">First day of the plan; nothing is due before.</param>
    /// <param name="holidays">The public holidays where the landlord is.</param>
    public int TimesOn(DateOnly date, DateOnly from, HolidayCalendar holidays)
    {
        if (date < from)
            return 0;
        if (Every == 0)
            return Has(date.DayOfWeek) && (Has(DayOfWeek.Sunday) || !holidays.IsHoliday(date)) ? Times : 0;
        if (!holidays.IsWorkingDay(date))
            return 0;
        // From the day after the working day before to this one: does a round fall there?
        for (var day = date; day >= from && (day == date || !holidays.IsWorkingDay(day)); day = day.AddDays(-1))
        {
            if ((day.DayNumber - from.DayNumber) % Every == 0)
                return 1;
        }
        return 0;
    }

    /// <summary>As it is stored: « 62x2 », « e14 », « - ».</summary>
    public override string ToString()
        => Times == 0 ? "-" : Every > 0 ? string.Create(CultureInfo.InvariantCulture, $"e{Every}") : string.Create(CultureInfo.InvariantCulture, $"{Days}x{Times}");

    /// <summary>What <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static CleaningRhythm Parse(string text)
    {
        if (text == "-")
            return Never;
        if (text.StartsWith('e'))
            return EveryDays(int.Parse(text.AsSpan(1), CultureInfo.InvariantCulture));
        var cut = text.IndexOf('x', StringComparison.Ordinal);
        return new(int.Parse(text.AsSpan(0, cut), CultureInfo.InvariantCulture), int.Parse(text.AsSpan(cut + 1), CultureInfo.InvariantCulture), 0);
    }
}
