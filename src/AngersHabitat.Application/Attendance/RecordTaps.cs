using System.Text.Json.Serialization;
using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Attendance;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Attendance;

/// <summary>
/// Takes taps of one door, one or many, each once. A tap that a rule refuses does not hinder the others: the answer says
/// which and why, so that a device can forget it.
/// </summary>
public static class RecordTaps
{
    private static readonly AuditAction Action = new("Attendance.Tap", nameof(Place));

    /// <summary>Most taps in one message: a device sends a long queue in several.</summary>
    public const int MostTaps = 200;

    /// <summary>One tap as a device sends it.</summary>
    public sealed record Tap
    {
        /// <summary>Made by the device.</summary>
        public Guid Id { get; init; }

        /// <summary>In, out, undo or confirmed.</summary>
        [JsonConverter(typeof(JsonStringEnumConverter<AttendanceTapKind>))]
        public AttendanceTapKind Kind { get; init; }

        /// <summary>Seconds between the tap and the sending, by the device: its date is not trusted.</summary>
        public double SecondsAgo { get; init; }

        /// <summary>It could not be sent when it was tapped.</summary>
        public bool Offline { get; init; }

        /// <summary>Why the person came.</summary>
        [JsonConverter(typeof(JsonStringEnumConverter<VisitReason>))]
        public VisitReason? Reason { get; init; }

        /// <summary>Why the limit is passed.</summary>
        [JsonConverter(typeof(JsonStringEnumConverter<AttendanceOverLimitReason>))]
        public AttendanceOverLimitReason? OverLimit { get; init; }

        /// <summary>In words.</summary>
        public string? OverLimitNote { get; init; }

        /// <summary>The tap that an undo undoes.</summary>
        public Guid? UndoesId { get; init; }
    }

    /// <summary>Taps of one door.</summary>
    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command : ICommand<Result>
    {
        /// <summary>The place.</summary>
        public string Slug { get; init; } = "";

        /// <summary>The taps, in any order.</summary>
        public IReadOnlyList<Tap> Taps { get; init; } = [];
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Taps).Cascade(CascadeMode.Stop).NotEmpty().Must(taps => taps.Count <= MostTaps).WithMessage($"{MostTaps} passages au plus à la fois.");
            RuleForEach(command => command.Taps).NotNull().ChildRules(tap =>
            {
                tap.RuleFor(one => one.Id).IsMade();
                tap.RuleFor(one => one.Kind).IsInEnum().NotEqual(AttendanceTapKind.ClosingReset);
                tap.RuleFor(one => one.UndoesId).NotEmpty().When(one => one.Kind == AttendanceTapKind.Undo);
                tap.RuleFor(one => one.OverLimit).Must(reason => reason is null or <= AttendanceOverLimitReason.Other);
                tap.RuleFor(one => one.SecondsAgo).InclusiveBetween(0, 366 * 86_400);
            });
        }
    }

    /// <param name="Door">The door after the taps.</param>
    /// <param name="Refusals">Taps that were refused, and why; all others are stored, now or before.</param>
    public sealed record Result(GetDoor.Result Door, IReadOnlyList<Refusal> Refusals);

    /// <summary>A tap that was refused.</summary>
    public sealed record Refusal(Guid Id, RuleException Rule);

    public sealed class Handler(
        PortalDbContext db, DoorCatalogue places, DoorLock doors, DoorReader reader, PortalClock clock, IActorAccessor actors, AuditTrail audit, EventLog events)
        : ICommandHandler<Command, Result>
    {
        public async ValueTask<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var place = await places.FindAsync(command.Slug, cancellationToken) ?? throw new NotFoundException(nameof(Place));
            var now = clock.UtcNow;
            var door = await doors.EnterAsync(place, now, cancellationToken);
            var taking = new TapTaking(door, place, await KnownAsync(command, cancellationToken), now, actors.Current.UserId);
            foreach (var tap in command.Taps.OrderByDescending(tap => tap.SecondsAgo))
                taking.Take(tap);
            db.AttendanceTaps.AddRange(taking.Added);
            if (db.ChangeTracker.HasChanges())
            {
                audit.Record(Action, place.Id, after: new { Taps = taking.Added.Count, door.Inside });
                events.Raise(new AttendanceChanged(place.Id));
            }
            var unsaved = db.ChangeTracker.Entries<AttendanceTap>().Select(entry => entry.Entity).ToList();
            var day = (await reader.ReadAsync([place], now, cancellationToken, unsaved))[0];
            return new Result(GetDoor.Describe(day), taking.Refusals);
        }

        // The rows already stored among those sent, those they undo, and their undoings.
        private async Task<List<AttendanceTap>> KnownAsync(Command command, CancellationToken cancellationToken)
        {
            var ids = command.Taps.SelectMany(tap => new[] { tap.Id, tap.UndoesId ?? Guid.Empty }).Distinct().ToList();
            return await db.AttendanceTaps.AsNoTracking()
                .Where(tap => ids.Contains(tap.Id) || (tap.UndoesId != null && ids.Contains(tap.UndoesId.Value)))
                .ToListAsync(cancellationToken);
        }
    }
}
