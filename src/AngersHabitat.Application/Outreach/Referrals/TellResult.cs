namespace AngersHabitat.Application.Outreach;

/// <summary>« La personne a été informée du résultat »: closes the loop.</summary>
public static class TellResult
{
    internal static readonly AuditAction Action = new("Outreach.TellResult", "Referral");

    /// <param name="ReferralId">The referral.</param>
    [Allow(Roles.Outreach, Roles.Manager)]
    public sealed record Command(Guid ReferralId) : ICommand;

    /// <summary>Notes.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, IActorAccessor actors) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var referral = await db.Referrals.FirstOrDefaultAsync(row => row.Id == command.ReferralId, cancellationToken)
                ?? throw new NotFoundException("Referral");
            await db.RequireCampaignAsync(actors.Current, referral.CampaignId, cancellationToken);
            referral.PersonTold(clock.UtcNow);
            audit.Record(Action, referral.Id, after: new { referral.PersonToldAt });
            return Unit.Value;
        }
    }
}
