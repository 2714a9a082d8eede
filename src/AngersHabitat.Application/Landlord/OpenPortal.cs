using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Application.Landlord;

/// <summary>« Ouvrir le portail au public », or takes it back from the public. Refused: opening a portal without the landlord's name.</summary>
public static class OpenPortal
{
    private static readonly AuditAction Opening = new("Landlord.Open", nameof(LandlordProfile));
    private static readonly AuditAction Shutting = new("Landlord.Shut", nameof(LandlordProfile));

    /// <param name="Open">Open it; false: shut it.</param>
    [Allow(Roles.Administrator)]
    public sealed record Command(bool Open) : ICommand;

    /// <summary>Opens or shuts.</summary>
    public sealed class Handler(LandlordDesk desk, IShownPlaces places, PortalClock clock, AuditTrail audit, EventLog events) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var profile = await desk.FindAsync(cancellationToken);
            if (command.Open == profile.OpenedAt is not null)
                return Unit.Value;
            if (command.Open && profile.Facts.Name is null)
                throw new RuleException("Landlord.NameMissing");
            if (command.Open)
            {
                profile.Open(clock.UtcNow);
                await places.ShowAsync(clock.UtcNow, cancellationToken);
            }
            else
                profile.Shut();
            audit.Record(command.Open ? Opening : Shutting, profile.Id);
            events.Raise(new LandlordChanged());
            return Unit.Value;
        }
    }
}
