using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>What the public is told of the end of a closure: a day and hour, or « jusqu'à nouvel ordre ». One of the two must be chosen.</summary>
[AskIf(nameof(ReopensOn), DateDoubts.DayOff)]
public abstract record ReopeningForm
{
    /// <summary>The choice.</summary>
    public ReopeningPlan? Plan { get; init; }

    /// <summary>Day of the reopening foreseen.</summary>
    public DateOnly? ReopensOn { get; init; }

    /// <summary>Hour of the reopening foreseen, in France.</summary>
    public TimeOnly? ReopensTime { get; init; }

    /// <summary>The reopening foreseen, UTC; null: until further notice.</summary>
    internal DateTime? ReopensAt => Plan == ReopeningPlan.Expected ? Paris.ToInstant(ReopensOn!.Value, ReopensTime!.Value).UtcDateTime : null;
}

/// <summary>Checks shared by the forms that foresee a reopening.</summary>
internal static class ReopeningFormChecks
{
    public static void PlanIsChosen<T>(this AbstractValidator<T> validator)
        where T : ReopeningForm
    {
        validator.RuleFor(form => form.Plan).NotNull().WithMessage("Choisissez : réouverture prévue, ou jusqu'à nouvel ordre.")
            .IsInEnum().WithMessage("Choisissez : réouverture prévue, ou jusqu'à nouvel ordre.");
        validator.When(form => form.Plan == ReopeningPlan.Expected, () =>
        {
            validator.RuleFor(form => form.ReopensOn).NotNull().WithMessage("Indiquez le jour de la réouverture prévue.")
                .Must(date => date is null || OpeningCalendar.Answers(date.Value)).WithMessage("Cette date est trop lointaine.");
            validator.RuleFor(form => form.ReopensTime).NotNull().WithMessage("Indiquez l'heure de la réouverture prévue.");
        });
    }
}
