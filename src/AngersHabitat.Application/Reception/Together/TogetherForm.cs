using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Together;

/// <summary>
/// One change and the places in which it is made. The change is that of the form for one place; only the part named by
/// <see cref="Change"/> is read. The places are those of the groups and those ticked one by one.
/// </summary>
public abstract record TogetherForm
{
    /// <summary>Identifier of what is published, made when the form is shown.</summary>
    public Guid Id { get; init; }

    /// <summary>What is changed.</summary>
    public SharedChange Change { get; init; }

    /// <summary>Groups of places: <c>type-…</c>, or <c>loges-</c> and the slug of an agency.</summary>
    public IReadOnlyList<string> Groups { get; init; } = new List<string>();

    /// <summary>Slugs of places.</summary>
    public IReadOnlyList<string> Places { get; init; } = new List<string>();

    /// <summary>An exception.</summary>
    public SaveException.Command Exception { get; init; } = new();

    /// <summary>Other hours for a week, on <see cref="Channels"/>.</summary>
    public SaveWeek.Command Week { get; init; } = new();

    /// <summary>Channels whose hours the week replaces; the others are left as each place has them.</summary>
    public IReadOnlyList<Channel> Channels { get; init; } = new List<Channel>();

    /// <summary>An emergency closure.</summary>
    public CloseUrgently.Command Closure { get; init; } = new();

    /// <summary>The rules of a place with the change; a closure is no rule and leaves them as they are.</summary>
    internal PlaceRules Onto(PlaceRules rules) => Change switch
    {
        SharedChange.Week => Week.Onto(rules, Channels),
        SharedChange.Exception => rules.With(Exception.ToRule()),
        SharedChange.Closure => rules,
        _ => throw Unknown.Value(Change),
    };
}

/// <summary>Checks of a change in several places.</summary>
internal static class TogetherChecks
{
    /// <summary>What the form for one place checks, and that there is a place.</summary>
    public static void ChangeIsSound<T>(this AbstractValidator<T> validator, PortalClock clock)
        where T : TogetherForm
    {
        validator.RuleFor(form => form.Id).IsMade();
        validator.RuleFor(form => form.Change).IsInEnum().WithMessage("Ce formulaire est incomplet : rouvrez-le.");
        validator.RuleFor(form => form.Groups).Must((form, groups) => groups.Count + form.Places.Count > 0).WithMessage("Cochez au moins un lieu.");
        validator.When(form => form.Change == SharedChange.Week, () =>
        {
            validator.RuleFor(form => form.Week).SetValidator(new SaveWeek.Validator(clock));
            validator.RuleFor(form => form.Channels).NotEmpty().WithMessage("Cochez ce qui change : sur place, par téléphone, ou les deux.");
        });
        validator.When(form => form.Change == SharedChange.Exception, () => validator.RuleFor(form => form.Exception).SetValidator(new SaveException.Validator()));
        validator.When(form => form.Change == SharedChange.Closure, () =>
        {
            validator.RuleFor(form => form.Closure).SetValidator(new CloseUrgently.Validator());
            validator.RuleFor(form => form.Closure.ReopensOn).Must((form, _) => IsToCome(form.Closure, clock.UtcNow)).WithMessage("La réouverture prévue doit être à venir.");
        });
    }

    private static bool IsToCome(CloseUrgently.Command closure, DateTime now)
        => closure.Plan != ReopeningPlan.Expected || closure.ReopensOn is null || closure.ReopensTime is null || closure.ReopensAt > now;
}
