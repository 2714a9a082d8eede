namespace AngersHabitat.Domain.Cleaning;

/// <summary>What is cleaned at a residence, how often and by whom, from a date on: a version, published and never changed. The one in force on a date is the last published that has begun.</summary>
public sealed class CleaningPlan
{
    /// <summary>Longest text of its lines as stored, in characters.</summary>
    public const int LinesLength = 1_200;

    private CleaningPlan()
    {
    }

    /// <param name="id">Made when the form was shown.</param>
    /// <param name="site">The residence, by <see cref="CleaningSite.Number"/>.</param>
    /// <param name="number">1 for the first version, then the next one.</param>
    /// <param name="terms">From when, what, by whom; a plan without lines ends the cleaning.</param>
    /// <param name="byId">Account; null for the portal itself.</param>
    /// <param name="at">UTC.</param>
    /// <exception cref="RuleException"><c>Cleaning.PlanInPast</c>: it would change what was due. <c>Cleaning.PointTwice</c>.</exception>
    public CleaningPlan(Guid id, int site, int number, CleaningTerms terms, Guid? byId, DateTime at)
    {
        if (terms.From < Paris.DateOf(at))
            throw new RuleException("Cleaning.PlanInPast", nameof(From));
        if (terms.Lines.Select(line => line.Point).Distinct().Count() < terms.Lines.Count)
            throw new RuleException("Cleaning.PointTwice", nameof(Lines));
        (Id, Site, Number, ById, PublishedAt) = (id, site, number, byId, at);
        (From, CleanerId, Lines) = (terms.From, terms.CleanerId, [.. terms.Lines.Where(line => line.Usual.Times > 0 || line.Crisis?.Times > 0).OrderBy(line => line.Point)]);
    }

    public Guid Id { get; private set; }

    /// <inheritdoc cref="CleaningSite.Number"/>
    public int Site { get; private set; }

    /// <summary>Of the version, from 1; unique with <see cref="Site"/>.</summary>
    public int Number { get; private set; }

    /// <summary>First date.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The firm that cleans; null: the caretakers of its lodge.</summary>
    public Guid? CleanerId { get; private set; }

    /// <summary>What and how often, in the order of the points' numbers; empty: nothing any more.</summary>
    public IReadOnlyList<CleaningLine> Lines { get; private set; } = [];

    public Guid? ById { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime PublishedAt { get; private set; }

    /// <summary>The version in force on a date, of those of one residence; null: none yet.</summary>
    public static CleaningPlan? InForce(IEnumerable<CleaningPlan> versions, DateOnly on) => versions.Where(plan => plan.From <= on).MaxBy(plan => plan.Number);

    /// <summary>How many rounds of each point are due on a date; points without any are left out.</summary>
    public IEnumerable<(int Point, int Times)> DueOn(DateOnly date, bool crisis, HolidayCalendar holidays)
        => Lines.Select(line => (line.Point, Times: line.In(crisis).TimesOn(date, From, holidays))).Where(due => due.Times > 0);
}
