using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>What reception staff need to know at the start of the day: what is closed and should not be, what is to be done.</summary>
public static class GetReceptionDay
{
    /// <summary>How many days ahead exceptions and pauses are announced.</summary>
    public const int DaysAhead = 7;

    /// <param name="Agency">Only that agency and its lodges; null: all places.</param>
    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Query(Guid? Agency = null) : IQuery<Result>;

    /// <summary>The day.</summary>
    /// <param name="At">Present instant.</param>
    /// <param name="OpenOffices">Head office and agencies open on site now.</param>
    /// <param name="Offices">Head office and agencies.</param>
    /// <param name="Lodges">Lodges.</param>
    /// <param name="LodgesAnswering">Lodges open on site or by telephone now.</param>
    /// <param name="LodgesNext">Next opening of a lodge, when none is open.</param>
    /// <param name="Closed">Places closed by emergency, exception or pause.</param>
    /// <param name="ToVerify">How many places were not verified for 30 days.</param>
    /// <param name="Drafts">What the editor has not published.</param>
    /// <param name="Coming">Exceptions and pauses of the coming days.</param>
    public sealed record Result(
        DateTimeOffset At, int OpenOffices, int Offices, int Lodges, int LodgesAnswering, NextOpening? LodgesNext,
        IReadOnlyList<PlaceSummary> Closed, int ToVerify, IReadOnlyList<Draft> Drafts, IReadOnlyList<Event> Coming);

    /// <summary>A draft not published.</summary>
    /// <param name="Scope">Slug of the place, or <c>type-…</c>.</param>
    /// <param name="PlaceName">Name of the place; null for a whole type.</param>
    /// <param name="Type">Type.</param>
    /// <param name="ChangedAt">Last edit, UTC.</param>
    public sealed record Draft(string Scope, string? PlaceName, PlaceType Type, DateTime ChangedAt);

    /// <summary>Something unusual to come.</summary>
    /// <param name="Slug">The place.</param>
    /// <param name="PlaceName">Its name.</param>
    /// <param name="Rule">The exception or pause.</param>
    public sealed record Event(string Slug, string PlaceName, DatedRule Rule);

    /// <summary>Reads the calendars and the drafts.</summary>
    public sealed class Handler(PortalDbContext db, PlaceBook book, DraftDesk desk, PortalClock clock) : IQueryHandler<Query, Result>
    {
        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var at = clock.GetUtcNow();
            var rows = (await book.ReadAsync(cancellationToken)).All.Where(row => query.Agency is null || row.Place.Id == query.Agency || row.Place.ParentAgencyId == query.Agency).ToList();
            var places = rows.Select(row => row.SummaryAt(AsOf.Present(at))).ToList();
            var offices = places.Where(place => place.Type is PlaceType.Headquarters or PlaceType.Agency).ToList();
            var lodges = places.Where(place => place.Type == PlaceType.Lodge).ToList();
            return new Result(
                at,
                offices.Count(place => place.Status.Channel == Channel.OnSite), offices.Count,
                lodges.Count, lodges.Count(place => place.Status.IsOpen),
                lodges.Select(place => place.Status.Next).OfType<NextOpening>().MinBy(next => next.At),
                [.. places.Where(place => place.Status.StateByRules == ServiceStatus.ClosedTemporarily)],
                rows.Count(row => row.Place.IsToVerify(clock.Today)),
                await DraftsAsync(cancellationToken),
                Coming(rows, clock.Today));
        }

        private static List<Event> Coming(List<PlaceCalendar> rows, DateOnly today)
            => [.. rows
                .SelectMany(row => row.Calendar.Unusual().Select(rule => new Event(row.Place.Slug, row.Place.Name, rule)))
                .Where(coming => coming.Rule.From < today.AddDays(DaysAhead) && (coming.Rule.To is null || coming.Rule.To > today))
                .OrderBy(coming => coming.Rule.From).ThenBy(coming => coming.PlaceName, FrenchOrder.Words)];

        private async Task<IReadOnlyList<Draft>> DraftsAsync(CancellationToken cancellationToken)
        {
            var owner = desk.Owner;
            var rows = await (
                from draft in db.RuleDrafts.AsNoTracking()
                join set in db.RuleSets on draft.RuleSetId equals set.Id
                join place in db.Places on set.PlaceId equals place.Id into places
                from place in places.DefaultIfEmpty()
                where draft.Owner == owner
                orderby draft.ChangedAt descending
                select new { Slug = (string?)place.Slug, Name = (string?)place.Name, PlaceType = (PlaceType?)place.Type, set.Type, draft.ChangedAt })
                .ToListAsync(cancellationToken);
            return [.. rows.Select(row => new Draft(
                row.Slug ?? EditScope.KeyOf(row.Type!.Value), row.Name, row.PlaceType ?? row.Type!.Value, row.ChangedAt))];
        }
    }
}
