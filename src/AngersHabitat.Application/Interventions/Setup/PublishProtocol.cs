using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Publishes a version of a checklist. Visits that have begun keep theirs.</summary>
public static class PublishProtocol
{
    private static readonly AuditAction Action = new("Interventions.PublishProtocol", nameof(Protocol));

    /// <summary>A point as a form gives it.</summary>
    public sealed record Point
    {
        public PointMoment? Moment { get; init; }

        /// <summary>What is looked at; empty: the line is left out.</summary>
        public string? Text { get; init; }

        public bool IsRequired { get; init; }
    }

    [Allow(Roles.Manager)]
    public sealed record Command : ICommand<Guid>
    {
        /// <summary>Made when the form was shown.</summary>
        public Guid Id { get; init; }

        public ProtocolScope? Scope { get; init; }

        /// <summary>One kind; null: every kind that has no list of its own.</summary>
        public Guid? KindId { get; init; }

        /// <summary>Name of the period of the crisis.</summary>
        public string? Period { get; init; }

        /// <summary>First date; not before today.</summary>
        public DateOnly? From { get; init; }

        /// <summary>Last date; null: until further notice.</summary>
        public DateOnly? Last { get; init; }

        /// <summary>In the order of the list.</summary>
        public IReadOnlyList<Point>? Points { get; init; }

        internal IReadOnlyList<PointText> Texts
            => [.. (Points ?? []).Where(point => !string.IsNullOrWhiteSpace(point.Text)).Select(point => new PointText(point.Moment!.Value, point.Text!, point.IsRequired))];
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Id).IsMade();
            RuleFor(command => command.Scope).NotNull().WithMessage("Choisissez pour quelles visites.").IsInEnum();
            RuleFor(command => command.Period).NotEmpty().WithMessage("Nommez la période.").Fits(Protocol.PeriodLength);
            RuleFor(command => command.From).NotNull().WithMessage("Indiquez le premier jour.");
            RuleForEach(command => command.Points).ChildRules(point =>
            {
                point.RuleFor(one => one.Text).Fits(ProtocolPoint.TextLength);
                point.RuleFor(one => one.Moment).NotNull().WithMessage("Choisissez le moment.").IsInEnum().When(one => !string.IsNullOrWhiteSpace(one.Text));
            });
        }
    }

    public sealed class Handler(PortalDbContext db, VisitDesk desk, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await db.Protocols.AnyAsync(version => version.Id == command.Id, cancellationToken))
                return command.Id;
            if (command.KindId is { } kind && !await db.InterventionKinds.AnyAsync(row => row.Id == kind, cancellationToken))
                throw new RuleException("Interventions.KindUnknown", nameof(command.KindId));
            var protocol = await MakeAsync(db, command, desk.Act(), cancellationToken);
            db.Protocols.Add(protocol);
            audit.Record(Action, protocol.Id, after: new { protocol.Scope, protocol.Number, protocol.Period, protocol.From, protocol.To, Points = protocol.Points.Count });
            return protocol.Id;
        }

        internal static async Task<Protocol> MakeAsync(PortalDbContext db, Command command, VisitAct act, CancellationToken cancellationToken)
        {
            var list = Protocol.ListKeyOf(command.Scope!.Value, command.KindId);
            var before = await db.Protocols.AsNoTracking().Where(version => version.ListKey == list).ToListAsync(cancellationToken);
            var terms = new ProtocolTerms(command.Scope.Value, command.KindId, command.Period!, DateSpan.Inclusive(command.From!.Value, command.Last));
            return new Protocol(command.Id, terms, command.Texts, before, act);
        }
    }
}
