using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>Puts a pause within a day, or one that comes back, into the editor's draft. Refused: no channel, no reason, an end that does not follow the start.</summary>
public static class SavePause
{
    [Allow(Roles.Reception, Roles.Manager)]
    [AskIf(nameof(From), DateDoubts.DayOff, Last = nameof(Last))]
    public sealed record Command : RuleForm, ICommand
    {
        /// <summary>Channels concerned.</summary>
        public IReadOnlyList<Channel> Channels { get; init; } = new List<Channel>();

        /// <summary>First minute of the pause.</summary>
        public TimeOnly? Start { get; init; }

        /// <summary>End of the pause, excluded, the same day.</summary>
        public TimeOnly? End { get; init; }

        /// <summary>On which day of the week the pause comes back; null: on each of the dates.</summary>
        public DayOfWeek? Day { get; init; }

        /// <summary>Which of the month, with <see cref="Day"/>.</summary>
        public PauseRhythm Rhythm { get; init; }

        /// <summary>Why, for the public.</summary>
        public string? Reason { get; init; }

        /// <summary>The form of a rule.</summary>
        public static Command Of(string scope, OpeningPause rule) => new()
        {
            Scope = scope, Id = rule.Id, Version = RuleStamp.Of(rule), From = rule.From, Last = rule.To?.AddDays(-1), Channels = rule.Channels,
            Start = TimeOnly.MinValue.AddMinutes(rule.Range.Opens), End = TimeOnly.MinValue.AddMinutes(rule.Range.Closes), Reason = rule.Reason,
            Day = rule.Repeats?.Day, Rhythm = RhythmOf(rule.Repeats),
        };

        internal OpeningPause ToRule() => new()
        {
            Id = Id, From = From!.Value, To = To, Channels = [.. Channels.Distinct().Order()],
            Range = TimeRange.Of(Start!.Value, End!.Value), Reason = Reason!.Trim(),
            Repeats = Day is { } day ? new DayPattern(day, NthOf(Rhythm)) : null,
        };

        private static PauseRhythm RhythmOf(DayPattern? pattern)
            => pattern?.Nth switch { null => PauseRhythm.EachWeek, DayPattern.Last => PauseRhythm.LastOfMonth, var nth => (PauseRhythm)nth };

        private static int? NthOf(PauseRhythm rhythm) => rhythm switch
        {
            PauseRhythm.EachWeek => null,
            PauseRhythm.FirstOfMonth or PauseRhythm.SecondOfMonth or PauseRhythm.ThirdOfMonth or PauseRhythm.FourthOfMonth => (int)rhythm,
            PauseRhythm.LastOfMonth => DayPattern.Last,
            _ => throw Unknown.Value(rhythm),
        };
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            this.DatesAreInOrder();
            RuleFor(command => command.Last).NotNull().WithMessage("Indiquez la dernière date : seule une pause qui revient peut ne pas en avoir.")
                .When(command => command.Day is null);
            RuleFor(command => command.Day).IsInEnum().WithMessage("Choisissez le jour de la semaine.");
            RuleFor(command => command.Rhythm).IsInEnum().WithMessage("Choisissez quand la pause revient.");
            RuleFor(command => command.Channels).NotEmpty().WithMessage("Cochez ce qui s'interrompt : sur place, par téléphone, ou les deux.");
            RuleFor(command => command.Start).NotNull().WithMessage("Indiquez le début de la pause.");
            RuleFor(command => command.End).NotNull().WithMessage("Indiquez la fin de la pause.")
                .Must((command, end) => end is null || command.Start is null || end > command.Start).WithMessage("La fin de la pause vient avant son début.");
            RuleFor(command => command.Reason).MustBeReason();
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
