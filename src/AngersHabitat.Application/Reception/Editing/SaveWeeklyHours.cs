using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>Puts weekly hours of one channel into the editor's draft. Refused: unreadable or reversed ranges or dates.</summary>
public static class SaveWeeklyHours
{
    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command : RuleForm, ICommand
    {
        public Channel Channel { get; init; }

        /// <summary>Ranges of the seven days as text, Monday first.</summary>
        public IReadOnlyList<string?> Days { get; init; } = RuleFormChecks.NoDays();

        /// <summary>Only even or odd weeks; null: each week.</summary>
        public WeekParity? Weeks { get; init; }

        /// <summary>Ends the hours of the channel that hold on the first date, the day before. Hours with an end only interrupt them.</summary>
        public bool EndsCurrent { get; init; }

        /// <summary>The form of a rule.</summary>
        public static Command Of(string scope, WeeklyHours rule) => new()
        {
            Scope = scope, Id = rule.Id, Version = RuleStamp.Of(rule), From = rule.From, Last = rule.To?.AddDays(-1), Channel = rule.Channel, Weeks = rule.Weeks, Days = RuleFormChecks.ToTexts(rule.Week),
        };

        internal WeeklyHours ToRule() => new()
        {
            Id = Id, From = From!.Value, To = To, Channel = Channel, Weeks = Weeks, Week = RuleFormChecks.ToWeek(Days),
        };
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            this.DatesAreInOrder();
            RuleFor(command => command.Days).Must(days => days.Count == 7).WithMessage("Les sept jours sont attendus.");
            RuleForEach(command => command.Days).MustBeRanges();
        }
    }

    /// <summary>Changes the draft.</summary>
    public sealed class Handler(DraftDesk desk) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var rule = command.ToRule();
            await desk.ChangeAsync(command, rules => (command.EndsCurrent ? WeeklyChange.EndCurrent(rules, rule) : rules).With(rule), cancellationToken);
            return Unit.Value;
        }
    }
}

/// <summary>What new weekly hours do to those that hold.</summary>
internal static class WeeklyChange
{
    /// <summary>
    /// New hours without an end put an end to those of the channel that hold at their beginning. Hours with an end, or for some weeks
    /// only, leave them as they are: the calendar gives them back.
    /// </summary>
    public static PlaceRules EndCurrent(PlaceRules rules, WeeklyHours next) => next.To is not null ? rules : rules with
    {
        Weekly = [.. rules.Weekly.Select(hours => IsReplaced(hours, next) ? hours with { To = next.From } : hours)],
    };

    private static bool IsReplaced(WeeklyHours hours, WeeklyHours next)
        => hours.Id != next.Id && hours.Channel == next.Channel && hours.From < next.From && hours.Covers(next.From)
            && (next.Weeks is null || next.Weeks == hours.Weeks);
}
