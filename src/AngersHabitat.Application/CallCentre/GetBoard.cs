using AngersHabitat.Domain.CallCentre;

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
    /// <param name="Visits">The visits of today.</param>
    /// <param name="Handles">Residences where handles were missed today in a crisis.</param>
    /// <param name="Places">Persons inside each place.</param>
    /// <param name="Campaigns">Progress of the active campaigns.</param>
    public sealed record Result(
        DateTime At, int Calls, int Urgent, int Owed, int Late, VisitsNow Visits, int Handles, IReadOnlyList<PlaceNow> Places, IReadOnlyList<CampaignNow> Campaigns);

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

    public sealed class Handler(PortalDbContext db, IDoorsNow doors, IVisitsNow visits, ICleaningNow cleaning, ICampaignPeople campaigns, CallFigures figures, PortalClock clock)
        : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (now, today) = (clock.UtcNow, clock.Today);
            var days = await figures.CountAsync(today, today, cancellationToken);
            return new Result(
                new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Utc),
                days.Sum(day => day.Calls),
                await db.UrgentCalls.CountAsync(UrgentCall.Waiting, cancellationToken),
                await db.Callbacks.CountAsync(Callback.Owed, cancellationToken),
                await db.Callbacks.CountAsync(Callback.Late.For(now), cancellationToken),
                await visits.ReadAsync(now, today, cancellationToken),
                await cleaning.MissedHandlesAsync(today, cancellationToken),
                [.. (await doors.ReadAsync(now, cancellationToken)).Select(door => new PlaceNow(
                    door.Slug, door.Name, door.Inside, door.Limit, door.Level, door.IsOpen))],
                [.. (await campaigns.ProgressAsync(cancellationToken)).Select(campaign => new CampaignNow(
                    campaign.Id, campaign.Name, campaign.Done, campaign.Total))]);
        }
    }
}
