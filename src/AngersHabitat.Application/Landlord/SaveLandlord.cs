using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Application.Landlord;

/// <summary>Puts in force what the landlord says of itself. Refused: what cannot be read; an edit conflict when somebody changed it since the form was shown.</summary>
public static class SaveLandlord
{
    private static readonly AuditAction Action = new("Landlord.Change", nameof(LandlordProfile));

    [Allow(Roles.Administrator)]
    public sealed record Command : LandlordFields, ICommand;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => Include(new LandlordFieldsValidator());
    }

    /// <summary>Puts it in force.</summary>
    public sealed class Handler(PortalDbContext db, LandlordDesk desk) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var profile = await desk.FindAsync(cancellationToken);
            if (profile.Version != command.Version)
                throw new EditConflictException([]);
            if (profile.Version != Guid.Empty)
                db.ExpectVersion(profile, command.Version);
            desk.Change(profile, command.Onto(profile.Facts), Action);
            return Unit.Value;
        }
    }
}
