using AngersHabitat.Application.Reception.Register;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Published;

/// <summary>The places in service as other sites and programs take them over: one or all. Refused: a slug that no place in service has (not found).</summary>
public static class ListPublishedPlaces
{
    /// <summary>Days given of each place.</summary>
    public const int Days = 28;

    /// <param name="Slug">Name in addresses of one place; null: all.</param>
    [AllowAnyone]
    public sealed record Query(string? Slug) : IQuery<IReadOnlyList<Row>>;

    /// <summary>A place.</summary>
    /// <param name="Place">The place now, with its hours in OpenStreetMap's syntax.</param>
    /// <param name="Coming">Its coming days.</param>
    /// <param name="Register">The place as the register's file has it.</param>
    public sealed record Row(PlaceSummary Place, IReadOnlyList<PlaceDay> Coming, ListRegisteredPlaces.Row Register);

    public sealed class Handler(PlaceBook book, PortalClock clock) : IQueryHandler<Query, IReadOnlyList<Row>>
    {
        public async ValueTask<IReadOnlyList<Row>> Handle(Query query, CancellationToken cancellationToken)
        {
            var now = AsOf.Asked(null, clock);
            var rows = (await book.ReadAsync(cancellationToken)).InService(now.Date).ToList();
            var names = rows.ToDictionary(row => row.Place.Id, row => row.Place.Name);
            var kept = query.Slug is null ? rows : [.. rows.Where(row => string.Equals(row.Place.Slug, query.Slug, StringComparison.OrdinalIgnoreCase))];
            if (query.Slug is not null && kept.Count == 0)
                throw new NotFoundException(nameof(Place));
            return [.. kept.Select(row => new Row(row.SummaryAt(now, withOpeningHours: true), PlaceDay.Of(row.Calendar, now.At, Days), RegisterOf(row, names, now.Date)))];
        }

        private static ListRegisteredPlaces.Row RegisterOf(PlaceCalendar row, Dictionary<Guid, string> names, DateOnly today) => new(
            row.Place, row.Place.ParentAgencyId is { } agency ? names.GetValueOrDefault(agency) : null,
            PlaceFile.HoursOf(row.Own, Channel.OnSite, today), PlaceFile.HoursOf(row.Own, Channel.Phone, today), 0);
    }
}
