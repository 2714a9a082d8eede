using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>What every form of a rule says. Dates are inclusive on screen; the day after the last is stored.</summary>
[AskIf(nameof(From), DateDoubts.Past, UnlessSet = nameof(Version))]
[AskIf(nameof(Last), DateDoubts.Past)]
public abstract record RuleForm
{
    /// <summary>Scope: slug of a place, or <c>type-…</c>.</summary>
    public string Scope { get; init; } = "";

    /// <summary>Identifier of the rule, made when the form is shown.</summary>
    public Guid Id { get; init; }

    /// <summary>What the rule said when the form was shown (<see cref="RuleStamp"/>); empty for a new one.</summary>
    public Guid Version { get; init; }

    /// <summary>First date.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last date, included; null: until further notice.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>The form as it is shown again, with what the rule says now.</summary>
    public RuleForm Over(PlaceRules rules) => this with { Version = Stamp(rules) };

    /// <summary>What the rule of the form says in a set of rules.</summary>
    internal virtual Guid Stamp(PlaceRules rules) => RuleStamp.Of(rules.Find<DatedRule>(Id));

    /// <summary>The day after the last date.</summary>
    protected DateOnly? To => Last?.AddDays(1);
}

/// <summary>Checks shared by the forms of rules.</summary>
internal static class RuleFormChecks
{
    public static void DatesAreInOrder<T>(this AbstractValidator<T> validator)
        where T : RuleForm
    {
        validator.RuleFor(form => form.Id).IsMade();
        validator.RuleFor(form => form.From).NotNull().WithMessage("Indiquez la première date.")
            .Must(IsInReach).WithMessage("Cette date est trop lointaine.");
        validator.RuleFor(form => form.Last)
            .Must((form, last) => last is null || form.From is null || last >= form.From)
            .WithMessage("La dernière date vient avant la première.")
            .Must(IsInReach).WithMessage("Cette date est trop lointaine.");
    }

    public static IRuleBuilderOptions<T, string?> MustBeRanges<T>(this IRuleBuilder<T, string?> rule)
        => rule.Must(RangeText.IsReadable).WithMessage(RangeText.Unreadable).Must(RangeText.IsInOrder).WithMessage(RangeText.Reversed);

    public static IRuleBuilderOptions<T, string?> MustBeReason<T>(this IRuleBuilder<T, string?> rule, int length = Lengths.PublicSentence)
        => rule.NotEmpty().WithMessage("Dites pourquoi, en quelques mots : le public lira ce motif.")
            .Fits(length);

    /// <summary>Seven empty texts, in a list of their own that model binding can fill.</summary>
    public static IReadOnlyList<string?> NoDays() => new List<string?>(new string?[7]);

    /// <summary>The week of seven texts, Monday first.</summary>
    public static Week ToWeek(IReadOnlyList<string?> days) => Week.Of([.. days.Select(day => RangeText.Read(day) ?? [])]);

    /// <summary>The seven texts of a week, Monday first.</summary>
    public static IReadOnlyList<string?> ToTexts(Week week)
        => [.. Enumerable.Range(1, 7).Select(day => RangeText.Write(week[(DayOfWeek)(day % 7)]))];

    private static bool IsInReach(DateOnly? date) => date is null || OpeningCalendar.Answers(date.Value);
}
