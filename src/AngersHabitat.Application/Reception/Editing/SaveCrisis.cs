using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>Puts a crisis schedule into the editor's draft, of a place or of a whole type. Refused: no reason, no effect, unreadable hours.</summary>
public static class SaveCrisis
{
    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command : RuleForm, ICommand
    {
        public CrisisEffect OnSite { get; init; }

        /// <summary>Hours on site as text, Monday first.</summary>
        public IReadOnlyList<string?> OnSiteDays { get; init; } = RuleFormChecks.NoDays();

        /// <summary>By telephone.</summary>
        public CrisisEffect Phone { get; init; }

        /// <summary>Hours by telephone as text, Monday first.</summary>
        public IReadOnlyList<string?> PhoneDays { get; init; } = RuleFormChecks.NoDays();

        /// <summary>Why, for the public.</summary>
        public string? Reason { get; init; }

        /// <summary>The form of a rule.</summary>
        public static Command Of(string scope, CrisisSchedule rule) => new()
        {
            Scope = scope, Id = rule.Id, Version = RuleStamp.Of(rule), From = rule.From, Last = rule.To?.AddDays(-1), Reason = rule.Reason,
            OnSite = EffectOf(rule.OnSite), OnSiteDays = RuleFormChecks.ToTexts(rule.OnSite ?? Week.Never),
            Phone = EffectOf(rule.Phone), PhoneDays = RuleFormChecks.ToTexts(rule.Phone ?? Week.Never),
        };

        internal CrisisSchedule ToRule() => new()
        {
            Id = Id, From = From!.Value, To = To, Reason = Reason!.Trim(), OnSite = WeekOf(OnSite, OnSiteDays), Phone = WeekOf(Phone, PhoneDays),
        };

        private static CrisisEffect EffectOf(Week? week)
            => week is null ? CrisisEffect.Unchanged : week.IsNever ? CrisisEffect.Closed : CrisisEffect.OtherHours;

        private static Week? WeekOf(CrisisEffect effect, IReadOnlyList<string?> days) => effect switch
        {
            CrisisEffect.Unchanged => null,
            CrisisEffect.Closed => Week.Never,
            CrisisEffect.OtherHours => RuleFormChecks.ToWeek(days),
            _ => throw Unknown.Value(effect),
        };
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            this.DatesAreInOrder();
            RuleFor(command => command.Reason).MustBeReason();
            RuleFor(command => command.OnSite).Must((command, onSite) => onSite != CrisisEffect.Unchanged || command.Phone != CrisisEffect.Unchanged)
                .WithMessage("Dites ce qui change : sur place, par téléphone, ou les deux.");
            When(command => command.OnSite == CrisisEffect.OtherHours, () => CheckDays(command => command.OnSiteDays));
            When(command => command.Phone == CrisisEffect.OtherHours, () => CheckDays(command => command.PhoneDays));
        }

        private void CheckDays(System.Linq.Expressions.Expression<Func<Command, IReadOnlyList<string?>>> days)
        {
            RuleFor(days).Must(list => list.Count == 7 && list.Any(text => !string.IsNullOrWhiteSpace(text)))
                .WithMessage("Écrivez les heures d'au moins un jour, ou choisissez « Fermé ».");
            RuleForEach(System.Linq.Expressions.Expression.Lambda<Func<Command, IEnumerable<string?>>>(days.Body, days.Parameters)).MustBeRanges();
        }
    }

    /// <summary>Changes the draft.</summary>
    public sealed class Handler(DraftDesk desk) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            await desk.ChangeAsync(command, rules => rules.With(command.ToRule()), cancellationToken);
            return Unit.Value;
        }
    }
}
