using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>The dates of which the figures of calls are given; all of it stands in the address.</summary>
public sealed record CallPeriod : IFiltered
{
    // Whole months shown before the present one when no first date is chosen.
    private const int Months = 8;

    /// <summary>First date; null: eight months back, from the first of the month.</summary>
    [Filter("du", "Du")]
    public DateOnly? From { get; init; }

    /// <summary>Last date, included; null: today.</summary>
    [Filter("au", "Au")]
    public DateOnly? To { get; init; }

    /// <summary>Calls of a day from which it is a peak, 1 to 100,000; null: <see cref="DailyVolume.DefaultPeakThreshold"/>.</summary>
    [Filter("seuil", "Seuil d'un pic")]
    public int? Threshold { get; init; }

    /// <summary>The threshold that holds.</summary>
    public int Peak => Threshold ?? DailyVolume.DefaultPeakThreshold;

    /// <summary>Both dates, included, seen from today.</summary>
    public (DateOnly From, DateOnly To) On(DateOnly today)
    {
        var to = To ?? today;
        return (From ?? new DateOnly(to.Year, to.Month, 1).AddMonths(-Months), to);
    }
}

/// <summary>What no period holds: an end before its start, a threshold outside 1 to 100,000.</summary>
internal sealed class CallPeriodRules : AbstractValidator<CallPeriod>
{
    public CallPeriodRules()
    {
        RuleFor(period => period.To).GreaterThanOrEqualTo(period => period.From).When(period => period.From is not null && period.To is not null)
            .WithMessage("La fin est avant le début.");
        RuleFor(period => period.Threshold).InclusiveBetween(1, 100_000).WithMessage("Entre 1 et 100 000.");
    }
}
