using AngersHabitat.Application.Lists;

namespace AngersHabitat.Application.Attendance;

/// <summary>The dates of which visits are given; all of it stands in the address.</summary>
public sealed record AttendancePeriod : IFiltered
{
    /// <summary>First date; null: the Monday six weeks back.</summary>
    [Filter("du", "Du")]
    public DateOnly? From { get; init; }

    /// <summary>Last date, included; null: today.</summary>
    [Filter("au", "Au")]
    public DateOnly? To { get; init; }

    /// <summary>Both dates, included, seen from today.</summary>
    public (DateOnly From, DateOnly To) On(DateOnly today)
    {
        var to = To ?? today;
        return (From ?? MondayOf(to.AddDays(-42)), to);
    }

    internal static DateOnly MondayOf(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % 7));
}

/// <summary>What no period holds: an end before its start.</summary>
internal sealed class AttendancePeriodRules : AbstractValidator<AttendancePeriod>
{
    public AttendancePeriodRules()
        => RuleFor(period => period.To).GreaterThanOrEqualTo(period => period.From).When(period => period.From is not null && period.To is not null)
            .WithMessage("La fin est avant le début.");
}
