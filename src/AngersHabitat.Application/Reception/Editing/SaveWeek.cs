using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>
/// « La semaine du… »: puts other hours of one place for one week, Monday to Sunday, into the editor's draft; the former hours hold again after it.
/// Refused: unreadable hours, a week that has passed, hours that are those of the week already, a whole type of place (not found).
/// </summary>
public static class SaveWeek
{
    /// <summary>The form. <see cref="RuleForm.From"/> is any date of the week; <see cref="RuleForm.Last"/> is not asked, it is the Sunday.</summary>
    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command : RuleForm, ICommand
    {
        /// <summary>Identifier of the rule by telephone; <see cref="RuleForm.Id"/> is that of the rule on site.</summary>
        public Guid PhoneId { get; init; }

        /// <summary>Ranges on site of the seven days as text, Monday first.</summary>
        public IReadOnlyList<string?> OnSiteDays { get; init; } = RuleFormChecks.NoDays();

        /// <summary>Ranges by telephone of the seven days as text, Monday first.</summary>
        public IReadOnlyList<string?> PhoneDays { get; init; } = RuleFormChecks.NoDays();

        /// <summary>The form of a week, with the hours that hold in it.</summary>
        public static Command Of(string scope, CalendarWeek week, PlaceRules rules) => new()
        {
            Scope = scope, Id = Guid.NewGuid(), PhoneId = Guid.NewGuid(), Version = RuleStamp.OfWeeks(rules), From = week.Monday,
            OnSiteDays = RuleFormChecks.ToTexts(week.HoursOf(rules, Channel.OnSite)),
            PhoneDays = RuleFormChecks.ToTexts(week.HoursOf(rules, Channel.Phone)),
        };

        /// <summary>The weekly hours, from which those of the week follow.</summary>
        internal override Guid Stamp(PlaceRules rules) => RuleStamp.OfWeeks(rules);

        internal PlaceRules Onto(PlaceRules rules) => Onto(rules, [Channel.OnSite, Channel.Phone]);

        /// <summary>The rules with the hours of the week on some channels only.</summary>
        internal PlaceRules Onto(PlaceRules rules, IReadOnlyCollection<Channel> channels)
        {
            var week = CalendarWeek.Of(From!.Value);
            if (channels.Contains(Channel.OnSite))
                rules = week.Replace(rules, Channel.OnSite, RuleFormChecks.ToWeek(OnSiteDays), Id);
            return channels.Contains(Channel.Phone) ? week.Replace(rules, Channel.Phone, RuleFormChecks.ToWeek(PhoneDays), PhoneId) : rules;
        }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(PortalClock clock)
        {
            this.DatesAreInOrder();
            RuleFor(command => command.From).Must(date => date is null || !OpeningCalendar.Answers(date.Value) || CalendarWeek.Of(date.Value).Sunday >= clock.Today)
                .WithMessage("Cette semaine est passée : choisissez la semaine en cours ou une semaine à venir.");
            RuleFor(command => command.PhoneId).NotEmpty().NotEqual(command => command.Id).WithMessage("Ce formulaire est incomplet : rouvrez-le.");
            RuleFor(command => command.OnSiteDays).Must(days => days.Count == 7).WithMessage("Les sept jours sont attendus.");
            RuleFor(command => command.PhoneDays).Must(days => days.Count == 7).WithMessage("Les sept jours sont attendus.");
            RuleForEach(command => command.OnSiteDays).MustBeRanges();
            RuleForEach(command => command.PhoneDays).MustBeRanges();
        }
    }

    /// <summary>Changes the draft.</summary>
    public sealed class Handler(DraftDesk desk) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            if (command.Scope.StartsWith(EditScope.TypePrefix, StringComparison.Ordinal))
                throw new NotFoundException("Place");
            if (await desk.ChangeAsync(command, command.Onto, cancellationToken) == 0)
                throw new RuleException("Reception.WeekUnchanged", nameof(Command.From));
            return Unit.Value;
        }
    }
}
