using System.Text.Json.Serialization;
using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>
/// Takes what was said of the rounds of a residence, one act or many that a device kept without network, each once. An act that a rule refuses does not hinder the others: the answer
/// says which and why.
/// </summary>
public static class RecordRounds
{
    private static readonly AuditAction Action = new("Cleaning.Record", nameof(CleaningSite));

    /// <summary>Most acts in one message.</summary>
    public const int MostActs = 200;

    /// <summary>One act as a form or device sends it.</summary>
    public sealed record Act
    {
        /// <summary>Made by the form or the device.</summary>
        public Guid Id { get; init; }

        [JsonConverter(typeof(JsonStringEnumConverter<CleaningRoundKind>))]
        public CleaningRoundKind Kind { get; init; }

        /// <summary>Points concerned, by <see cref="CleaningPoint.Number"/>; not for what takes back or mends.</summary>
        public IReadOnlyList<int>? Points { get; init; }

        [JsonConverter(typeof(JsonStringEnumConverter<NotDoneReason>))]
        public NotDoneReason? Reason { get; init; }

        /// <summary>What is wrong, or another reason.</summary>
        public string? Words { get; init; }

        /// <summary>What is taken back or mended.</summary>
        public Guid? AboutId { get; init; }

        /// <summary>Seconds between the act and its sending, by the device: its date is not trusted.</summary>
        public double SecondsAgo { get; init; }

        /// <summary>The photograph of a problem, made clean; null: none. A device's queue never has one.</summary>
        [JsonIgnore]
        public CleanPicture? Photo { get; init; }

        internal long Bits => (Points ?? []).Aggregate(0L, (bits, point) => bits | (1L << point));
    }

    [Allow(Roles.Maintenance, Roles.Technician, Roles.Manager)]
    public sealed record Command : ICommand<Result>
    {
        /// <summary>The residence.</summary>
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
                act.RuleFor(one => one.Reason).IsInEnum();
                act.RuleFor(one => one.Reason).NotNull().WithMessage("Choisissez la raison.").When(one => one.Kind == CleaningRoundKind.NotDone);
                act.RuleFor(one => one.AboutId).NotEmpty().When(one => one.Kind is CleaningRoundKind.Undo or CleaningRoundKind.Mended);
                act.RuleForEach(one => one.Points).InclusiveBetween(0, CleaningPoint.Most - 1);
                act.RuleFor(one => one.Words).Fits(CleaningRound.NoteLength);
                act.RuleFor(one => one.SecondsAgo).InclusiveBetween(0, 366 * 86_400);
            });
        }
    }

    /// <param name="Refusals">Acts that were refused, and why; all others are stored, now or before.</param>
    public sealed record Result(IReadOnlyList<Refusal> Refusals);

    /// <summary>An act that was refused.</summary>
    public sealed record Refusal(Guid Id, RuleException Rule);

    public sealed class Handler(PortalDbContext db, CleaningWalk walk, IActorAccessor actors, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, Result>
    {
        public async ValueTask<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var (now, today) = (clock.UtcNow, clock.Today);
            var site = await walk.EnterAsync(command.Id, today, cancellationToken);
            var taking = new RoundTaking(db, site.Number, actors.Current.UserId, now);
            await taking.KnowAsync(command.Acts, cancellationToken);
            foreach (var act in command.Acts.OrderByDescending(act => act.SecondsAgo))
                await taking.TakeAsync(act, cancellationToken);
            if (taking.Made.Count > 0)
                await NoteAsync(site, taking.Made, today, cancellationToken);
            foreach (var problem in taking.Made.Where(row => row.Kind == CleaningRoundKind.Problem))
                Keep(problem, command.Acts.First(act => act.Id == problem.Id).Photo, now);
            return new Result(taking.Refusals);
        }

        private void Keep(CleaningRound problem, CleanPicture? photo, DateTime now)
        {
            if (db.Keep(photo, now) is { } photograph)
                db.RoundPhotographs.Add(new RoundPhotograph(problem, photograph));
        }

        private async Task NoteAsync(CleaningSite site, List<CleaningRound> made, DateOnly today, CancellationToken cancellationToken)
        {
            db.CleaningRounds.AddRange(made);
            foreach (var past in made.Select(row => row.On).Where(on => on < today).Distinct().ToList())
                await db.CleaningKeptDays.Where(day => day.On == past).ExecuteUpdateAsync(set => set.SetProperty(day => day.IsStale, true), cancellationToken);
            audit.Record(Action, site.Id, after: new { made[0].On, Kind = made[0].Kind, Count = made.Count });
        }
    }
}
