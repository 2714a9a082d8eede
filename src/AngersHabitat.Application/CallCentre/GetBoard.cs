using AngersHabitat.Application.Attendance;
using AngersHabitat.Domain.Attendance;
using AngersHabitat.Domain.CallCentre;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.CallCentre;

/// <summary>The few figures of now, for a screen that updates itself. Nothing in them is personal.</summary>
public static class GetBoard
{
    /// <summary>Nothing to choose.</summary>
    [Allow(Roles.Reception, Roles.CallCentre, Roles.Outreach, Roles.Manager, Roles.Administrator)]
    public sealed record Query : IQuery<Result>;

    /// <param name="At">The minute of these figures, UTC.</param>
    /// <param name="Calls">Calls of today.</param>
    /// <param name="Urgent">Urgent calls that nobody has taken.</param>
    /// <param name="Owed">Calls owed.</param>
    /// <param name="Late">How many of them are late.</param>
    /// <param name="Places">Persons inside each place.</param>
    /// <param name="Campaigns">Progress of the active campaigns.</param>
    public sealed record Result(
        DateTime At, int Calls, int Urgent, int Owed, int Late, IReadOnlyList<PlaceNow> Places, IReadOnlyList<CampaignNow> Campaigns);

    /// <param name="Slug">Name in addresses.</param>
    /// <param name="Name">Name on screens.</param>
    /// <param name="Inside">Persons inside.</param>
    /// <param name="Limit">Most allowed.</param>
    /// <param name="State">How full it is; null when the count says nothing.</param>
    /// <param name="IsOpen">Whether it receives on site.</param>
    public sealed record PlaceNow(string Slug, string Name, int Inside, int? Limit, AttendanceLevel? State, bool IsOpen);

    /// <param name="Id">The campaign.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Done">People whose call is settled.</param>
    /// <param name="Total">People in it.</param>
    public sealed record CampaignNow(Guid Id, string Name, int Done, int Total)
    {
        /// <summary>Whole per cent, rounded down: 100 only when all are done.</summary>
        public int Percent => Total == 0 ? 0 : Done * 100 / Total;
    }

    public sealed class Handler(PortalDbContext db, DoorCatalogue places, DoorReader doors, CallFigures figures, PortalClock clock)
        : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (now, today) = (clock.UtcNow, clock.Today);
            var days = await figures.CountAsync(today, today, cancellationToken);
            var inside = await doors.ReadAsync(await places.AllAsync(cancellationToken), now, cancellationToken);
            return new Result(
                new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Utc),
                days.Sum(day => day.Calls),
                await db.UrgentCalls.CountAsync(UrgentCall.Waiting, cancellationToken),
                await db.Callbacks.CountAsync(Callback.Owed, cancellationToken),
                await db.Callbacks.CountAsync(Callback.Late.For(now), cancellationToken),
                [.. inside.Select(day => new PlaceNow(
                    day.Place.Slug, day.Place.Name, day.Count.Inside, day.Count.Limit, day.Level, day.Place.IsOpenOnSite(now)))],
                await CampaignsAsync(cancellationToken));
        }

        private async Task<IReadOnlyList<CampaignNow>> CampaignsAsync(CancellationToken cancellationToken)
        {
            var active = await db.Campaigns.AsNoTracking().Where(campaign => campaign.State == CampaignState.Active)
                .OrderBy(campaign => campaign.StartsOn).Select(campaign => new { campaign.Id, campaign.Name }).ToListAsync(cancellationToken);
            var ids = active.ConvertAll(campaign => campaign.Id);
            var counts = await db.CampaignContacts.AsNoTracking().Where(contact => ids.Contains(contact.CampaignId))
                .GroupBy(contact => contact.CampaignId)
                .Select(group => new
                {
                    group.Key,
                    Total = group.Count(),
                    Done = group.Count(contact => ContactStates.Settled.Contains(contact.State)),
                })
                .ToDictionaryAsync(row => row.Key, cancellationToken);
            return [.. active.Select(campaign => new CampaignNow(
                campaign.Id, campaign.Name, counts.GetValueOrDefault(campaign.Id)?.Done ?? 0, counts.GetValueOrDefault(campaign.Id)?.Total ?? 0))];
        }
    }
}
