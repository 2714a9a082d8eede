using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>The tenant says something by the link of her visit.</summary>
public static class SayAsTenant
{
    private static readonly AuditAction Action = new("Interventions.TenantSays", nameof(Intervention));

    [AllowAnyone]
    public sealed record Command : ICommand<Guid>
    {
        /// <summary>What the link ends with.</summary>
        public string Key { get; init; } = "";

        /// <summary>Made when the page was shown.</summary>
        public Guid Token { get; init; }

        public TenantWish? Wish { get; init; }

        /// <summary>The date she proposes.</summary>
        public DateOnly? ProposedOn { get; init; }

        /// <summary>The half day she proposes.</summary>
        public HalfDay? ProposedHalf { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Key).Fits(Intervention.LinkKeyLength);
            RuleFor(command => command.Token).NotEmpty();
            RuleFor(command => command.Wish).NotNull().WithMessage("Dites ce que vous voulez nous faire savoir.").IsInEnum();
            RuleFor(command => command.ProposedOn).NotNull().When(command => command.Wish == TenantWish.OtherHalfDay).WithMessage("Indiquez le jour que vous proposez.");
            RuleFor(command => command.ProposedHalf).NotNull().IsInEnum().When(command => command.Wish == TenantWish.OtherHalfDay)
                .WithMessage("Choisissez le matin ou l'après-midi.");
        }
    }

    public sealed class Handler(PortalDbContext db, PortalClock clock, VisitDesk desk) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var id = await db.Interventions.Where(visit => visit.LinkKey == command.Key).Select(visit => (Guid?)visit.Id).SingleOrDefaultAsync(cancellationToken)
                ?? throw new NotFoundException(nameof(Intervention));
            var visit = await desk.EnterForTenantAsync(id, cancellationToken);
            if (!visit.IsLinkAlive(clock.UtcNow))
                throw new NotFoundException(nameof(Intervention));
            var (before, known) = (visit.State, visit.Messages.Count);
            var proposed = command is { ProposedOn: { } on, ProposedHalf: { } half } ? VisitSlot.Of(on, half) : (VisitSlot?)null;
            visit.Say(command.Wish!.Value, proposed, desk.Act(command.Token));
            if (visit.Messages.Count > known)
                desk.Note(Action, visit, before);
            return visit.Id;
        }
    }
}
