namespace AngersHabitat.Application.Cleaning;

/// <summary>What of the cleaning is to be decided today.</summary>
public static class GetCleaningAlarm
{
    [Allow(Roles.Manager, Roles.Maintenance)]
    public sealed record Query : IQuery<Result>;

    /// <param name="Handles">Residences where handles were not cleaned in time today although a crisis runs, and are not by now.</param>
    public sealed record Result(int Handles);

    public sealed class Handler(ICleaningNow cleaning, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken) => new(await cleaning.MissedHandlesAsync(clock.Today, cancellationToken));
    }
}
