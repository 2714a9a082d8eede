using AngersHabitat.Application.Lists;

namespace AngersHabitat.Application.Cleaning;

/// <summary>The dates, the agency and the point of which figures are given; all of it stands in the address.</summary>
public sealed record CleaningPeriod : IFiltered
{
    /// <summary>Longest span, in days: eight years.</summary>
    public const int MostDays = 2_922;

    /// <summary>First date; null: thirty days with the last one.</summary>
    [Filter("du", "Du")]
    public DateOnly? From { get; init; }

    /// <summary>Last date, included; null: today.</summary>
    [Filter("au", "Au")]
    public DateOnly? To { get; init; }

    [Filter("agence", "Agence", Empty = "Toutes les agences")]
    public Guid? Agency { get; init; }

    /// <summary>A point's number.</summary>
    [Filter("point", "Point", Empty = "Tous les points")]
    public int? Point { get; init; }

    /// <summary>The dates, seen from today.</summary>
    public DateSpan On(DateOnly today)
    {
        var to = To ?? (From > today ? From.Value : today);
        return DateSpan.Inclusive(From ?? to.AddDays(-29), to);
    }
}

/// <summary>What no period holds: an end before its start, more than eight years.</summary>
internal sealed class CleaningPeriodRules : AbstractValidator<CleaningPeriod>
{
    public CleaningPeriodRules()
        => RuleFor(period => period.To).Cascade(CascadeMode.Stop)
            .GreaterThanOrEqualTo(period => period.From).WithMessage("La fin est avant le début.")
            .Must((period, to) => to!.Value.DayNumber - period.From!.Value.DayNumber < CleaningPeriod.MostDays).WithMessage("Choisissez huit ans au plus.")
            .When(period => period.From is not null && period.To is not null);
}
