namespace AngersHabitat.Application.Lists;

/// <summary>What the periods of figures have in common.</summary>
public static class FigurePeriods
{
    /// <summary>Longest span, in days: eight years.</summary>
    public const int MostDays = 2_922;

    /// <summary>The dates, seen from today.</summary>
    public static DateSpan On(this IFigurePeriod period, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(period);
        var to = period.To ?? (period.From > today ? period.From.Value : today);
        return DateSpan.Inclusive(period.From ?? to.AddDays(-29), to);
    }
}

/// <summary>What no period holds: an end before its start, more than eight years.</summary>
internal sealed class FigurePeriodRules<T> : AbstractValidator<T>
    where T : IFigurePeriod
{
    public FigurePeriodRules()
        => RuleFor(period => period.To).Cascade(CascadeMode.Stop)
            .GreaterThanOrEqualTo(period => period.From).WithMessage("La fin est avant le début.")
            .Must((period, to) => to!.Value.DayNumber - period.From!.Value.DayNumber < FigurePeriods.MostDays).WithMessage("Choisissez huit ans au plus.")
            .When(period => period.From is not null && period.To is not null);
}
