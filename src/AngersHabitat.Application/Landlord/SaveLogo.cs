using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Application.Landlord;

/// <summary>Puts a logo in the masthead, or takes it away. Refused: a file that is neither PNG nor a plain SVG, or weighs more than 200 KiB.</summary>
public static class SaveLogo
{
    private static readonly AuditAction Action = new("Landlord.SaveLogo", nameof(LandlordProfile));

    /// <param name="File">The file as sent; empty: no logo.</param>
    [Allow(Roles.Administrator)]
    public sealed record Command(byte[] File) : ICommand;

    /// <summary>Makes it safe and keeps it.</summary>
    public sealed class Handler(PortalDbContext db, LandlordDesk desk) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var profile = await desk.FindAsync(cancellationToken);
            if (command.File.Length == 0)
            {
                desk.Change(profile, profile.Facts with { LogoId = null }, Action);
                return Unit.Value;
            }
            var logo = SafePicture.Read(command.File);
            db.LandlordLogos.Add(logo);
            desk.Change(profile, profile.Facts with { LogoId = logo.Id }, Action);
            return Unit.Value;
        }
    }
}
