using AngersHabitat.Domain.Attendance;

namespace AngersHabitat.Application.Attendance;

/// <summary>Every place whose door is counted, with its count now.</summary>
public static class ListDoors
{
    /// <summary>Nothing to choose.</summary>
    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Query : IQuery<IReadOnlyList<Result>>;

    /// <param name="Name">Name of the place.</param>
    /// <param name="Slug">Its name in addresses.</param>
    /// <param name="Count">Persons inside now.</param>
    /// <param name="IsOpen">Whether it receives on site now.</param>
    /// <param name="Level">How full it is; null when the count says nothing.</param>
    /// <param name="Visits">Visits of today.</param>
    public sealed record Result(string Name, string Slug, AttendanceCount Count, bool IsOpen, AttendanceLevel? Level, int Visits);

    public sealed class Handler(DoorCatalogue places, DoorReader reader, PortalClock clock) : IQueryHandler<Query, IReadOnlyList<Result>>
    {
        public async ValueTask<IReadOnlyList<Result>> Handle(Query query, CancellationToken cancellationToken)
        {
            var days = await reader.ReadAsync(await places.AllAsync(cancellationToken), clock.UtcNow, cancellationToken);
            return [.. days.Select(day => new Result(
                day.Place.Name, day.Place.Slug, day.Count, day.Place.IsOpenOnSite(day.At), day.Level, day.Taps.Sum(tap => tap.Visits)))];
        }
    }
}
