namespace AngersHabitat.Application.Attendance;

/// <summary>Answers the live board from the counts of the day.</summary>
public sealed class DoorsNow(DoorCatalogue places, DoorReader doors) : IDoorsNow
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<DoorNow>> ReadAsync(DateTime now, CancellationToken cancellationToken)
        => [.. (await doors.ReadAsync(await places.AllAsync(cancellationToken), now, cancellationToken)).Select(day => new DoorNow(
            day.Place.Slug, day.Place.Name, day.Count.Inside, day.Count.Limit, day.Level, day.Place.IsOpenOnSite(now)))];
}
