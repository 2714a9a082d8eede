using System.Text.Json.Serialization;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>
/// Takes what was done at a visit, one act or many that a device kept without network, each once. An act that a rule refuses does not hinder the others:
/// the answer says which and why, so that the device can forget it and its owner knows.
/// </summary>
public static class RecordVisit
{
    private static readonly AuditAction Action = new("Interventions.Record", nameof(Intervention));

    /// <summary>Most acts in one message.</summary>
    public const int MostActs = 200;

    /// <summary>One act as a form or device sends it.</summary>
    public sealed record Act
    {
        /// <summary>Made by the form or the device.</summary>
        public Guid Id { get; init; }

        [JsonConverter(typeof(JsonStringEnumConverter<VisitActKind>))]
        public VisitActKind Kind { get; init; }

        /// <summary>The point answered.</summary>
        public Guid? PointKey { get; init; }

        [JsonConverter(typeof(JsonStringEnumConverter<PointReply>))]
        public PointReply? Reply { get; init; }

        /// <summary>Why a point is not so, why a vital emergency cannot wait, what is left to do.</summary>
        public string? Words { get; init; }

        /// <summary>Seconds between the act and its sending, by the device: its date is not trusted.</summary>
        public double SecondsAgo { get; init; }
    }

    [Allow(Roles.Maintenance, Roles.Technician, Roles.Manager)]
    public sealed record Command : ICommand<Result>
    {
        /// <summary>The visit.</summary>
        public Guid Id { get; init; }

        /// <summary>In any order.</summary>
        public IReadOnlyList<Act> Acts { get; init; } = [];
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Acts).Cascade(CascadeMode.Stop).NotEmpty().Must(acts => acts.Count <= MostActs).WithMessage($"{MostActs} gestes au plus à la fois.");
            RuleForEach(command => command.Acts).NotNull().ChildRules(act =>
            {
                act.RuleFor(one => one.Id).IsMade();
                act.RuleFor(one => one.Kind).IsInEnum();
                act.RuleFor(one => one.PointKey).NotEmpty().When(one => one.Kind == VisitActKind.Answer);
                act.RuleFor(one => one.Reply).NotNull().IsInEnum().When(one => one.Kind == VisitActKind.Answer);
                act.RuleFor(one => one.Words).Fits(InterventionStep.NoteLength);
                act.RuleFor(one => one.SecondsAgo).InclusiveBetween(0, 366 * 86_400);
            });
        }
    }

    /// <param name="State">Where the visit stands after them.</param>
    /// <param name="NextId">The next visit, when one of them opened it.</param>
    /// <param name="Refusals">Acts that were refused, and why; all others are stored, now or before.</param>
    public sealed record Result(InterventionState State, Guid? NextId, IReadOnlyList<Refusal> Refusals);

    /// <summary>An act that was refused.</summary>
    public sealed record Refusal(Guid Id, RuleException Rule);

    public sealed class Handler(PortalDbContext db, VisitDesk desk, ProtocolBook book, IHolidays holidays) : ICommandHandler<Command, Result>
    {
        public async ValueTask<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var visit = await desk.EnterAsync(command.Id, cancellationToken);
            var before = visit.State;
            var taking = new ActTaking(visit, await book.ForAsync(visit, cancellationToken), act => desk.Act(act.Id, act.SecondsAgo));
            foreach (var act in command.Acts.OrderByDescending(act => act.SecondsAgo))
                taking.Take(act);
            var next = taking.GoesOnBy is { } by ? await GoOnAsync(visit, by, cancellationToken) : (Guid?)null;
            if (taking.Changed)
                desk.Note(Action, visit, before);
            return new Result(visit.State, next, taking.Refusals);
        }

        // The act's own identifier names the next visit, so that it is opened once. Keys and code go along.
        private async Task<Guid> GoOnAsync(Intervention visit, VisitAct by, CancellationToken cancellationToken)
        {
            var kind = await db.InterventionKinds.SingleAsync(row => row.Id == visit.KindId, cancellationToken);
            db.Interventions.Add(visit.Next(by.Token, kind, LinkKeys.New(), by, holidays.Now));
            if (await db.InterventionAccesses.AsNoTracking().SingleOrDefaultAsync(row => row.InterventionId == visit.Id, cancellationToken) is { } access)
                db.InterventionAccesses.Add(new InterventionAccess(by.Token, access.Text));
            desk.Tell(by.Token);
            return by.Token;
        }
    }
}
