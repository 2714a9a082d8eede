using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>Puts a sanitary measure into the editor's draft; a limit makes its own sentence. Refused: no label for any other, a limit below 1, a number on a kind that has none.</summary>
public static class SaveMeasure
{
    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command : RuleForm, ICommand
    {
        public MeasureKind Kind { get; init; }

        /// <summary>People inside at most; only for an occupancy limit.</summary>
        public int? Limit { get; init; }

        /// <summary>The sentence for the public; not asked of a limit.</summary>
        public string? Label { get; init; }

        /// <summary>The form of a rule.</summary>
        public static Command Of(string scope, SanitaryMeasure rule) => new()
        {
            Scope = scope, Id = rule.Id, Version = RuleStamp.Of(rule), From = rule.From, Last = rule.To?.AddDays(-1), Kind = rule.Kind, Limit = rule.Limit, Label = rule.Label,
        };

        internal SanitaryMeasure ToRule() => new()
        {
            Id = Id, From = From!.Value, To = To, Kind = Kind, Limit = Kind == MeasureKind.OccupancyLimit ? Limit : null, Label = Kind == MeasureKind.OccupancyLimit ? "" : Label!.Trim(),
        };
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            this.DatesAreInOrder();
            RuleFor(command => command.Label).NotEmpty().WithMessage("Écrivez la phrase que le public lira.")
                .Fits(Lengths.PublicSentence).When(command => command.Kind != MeasureKind.OccupancyLimit);
            RuleFor(command => command.Limit).NotNull().WithMessage("Indiquez combien de personnes peuvent entrer.")
                .InclusiveBetween(1, 500).WithMessage("Indiquez un nombre entre 1 et 500.")
                .When(command => command.Kind == MeasureKind.OccupancyLimit);
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
