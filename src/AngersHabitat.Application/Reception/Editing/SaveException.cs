using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>Puts an exceptional opening or closing into the editor's draft. Refused: no channel, no reason, unreadable hours.</summary>
public static class SaveException
{
    [Allow(Roles.Reception, Roles.Manager)]
    [AskIf(nameof(From), DateDoubts.DayOff, Last = nameof(Last))]
    public sealed record Command : RuleForm, ICommand
    {
        /// <summary>Channels concerned.</summary>
        public IReadOnlyList<Channel> Channels { get; init; } = new List<Channel>();

        /// <summary>Hours as text; empty: closed.</summary>
        public string? Hours { get; init; }

        /// <summary>Why, for the public.</summary>
        public string? Reason { get; init; }

        /// <summary>The form of a rule.</summary>
        public static Command Of(string scope, OpeningException rule) => new()
        {
            Scope = scope, Id = rule.Id, Version = RuleStamp.Of(rule), From = rule.From, Last = rule.To?.AddDays(-1),
            Channels = rule.Channels, Hours = RangeText.Write(rule.Ranges), Reason = rule.Reason,
        };

        internal OpeningException ToRule() => new()
        {
            Id = Id, From = From!.Value, To = To, Channels = [.. Channels.Distinct().Order()],
            Ranges = RangeText.Read(Hours)!, Reason = Reason!.Trim(),
        };
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            this.DatesAreInOrder();
            RuleFor(command => command.Last).NotNull().WithMessage("Indiquez la dernière date : une exception a une fin.");
            RuleFor(command => command.Channels).NotEmpty().WithMessage("Cochez ce qui change : sur place, par téléphone, ou les deux.");
            RuleFor(command => command.Hours).MustBeRanges();
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
