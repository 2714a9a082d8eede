using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception;

/// <summary>
/// The published hours of one place as calendars take them: rhythms with their exceptions, single intervals, closures, and the stored
/// instant at which any of this last changed. Refused: an unknown place (not found).
/// </summary>
public static class GetPlaceCalendar
{
    /// <param name="Slug">Name in addresses.</param>
    [AllowAnyone]
    public sealed record Query(string Slug) : IQuery<Result>;

    /// <summary>The calendar, exact from the beginning of last year to the end of next year.</summary>
    /// <param name="Type">What kind of place it is.</param>
    /// <param name="PlaceName">Name of the place.</param>
    /// <param name="Contact">Its contact data.</param>
    /// <param name="Series">What comes back.</param>
    /// <param name="Singles">What does not.</param>
    /// <param name="Closures">Emergency closures that are in force or to come to their foreseen end.</param>
    /// <param name="ChangedAt">Last change of the rules, the place or its closures, UTC; never in the future.</param>
    /// <param name="Sequence">How many changes there were; only ever grows.</param>
    public sealed record Result(
        string PlaceName, PlaceType Type, PlaceContact Contact, IReadOnlyList<HoursSeries> Series, IReadOnlyList<OpeningInterval> Singles,
        IReadOnlyList<EmergencyPeriod> Closures, DateTime ChangedAt, int Sequence);

    /// <summary>Reads the place, its rules and its closures.</summary>
    public sealed class Handler(PortalDbContext db, PlaceBook book, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (place, calendar) = (await book.ReadAsync(cancellationToken)).At(query.Slug);
            var (from, to) = (new DateOnly(clock.Today.Year - 1, 1, 1), new DateOnly(clock.Today.Year + 1, 12, 31));
            var channels = new[] { Channel.OnSite, Channel.Phone }.Select(channel => RecurringHours.Of(calendar, channel, from, to)).ToList();
            var now = clock.GetUtcNow();
            var changes = await ChangesAsync(place, cancellationToken);
            return new Result(
                place.Name, place.Type, place.Contact(), [.. channels.SelectMany(channel => channel.Series)], [.. channels.SelectMany(channel => channel.Singles)],
                [.. calendar.ClosuresBetween(from, to).Where(closure => closure.To is null && (closure.End is null || closure.End > now))],
                changes.Select(change => change.ChangedAt).Where(at => at <= clock.UtcNow).DefaultIfEmpty(clock.UtcNow).Max(),
                changes.Sum(change => change.Revision));
        }

        /// <summary>Instant and number of changes of everything that the feed tells.</summary>
        private async Task<List<Change>> ChangesAsync(Place place, CancellationToken cancellationToken)
        {
            var (own, ofType) = (RuleSet.ScopeOf(place.Id), RuleSet.ScopeOf(place.Type));
            var sets = await db.RuleSets.AsNoTracking().Where(set => set.Scope == own || set.Scope == ofType)
                .Select(set => new Change(set.ChangedAt, set.Revision)).ToListAsync(cancellationToken);
            var closures = await db.EmergencyClosures.AsNoTracking().Where(closure => closure.PlaceId == place.Id)
                .Select(closure => new Change(closure.ChangedAt, closure.Revision)).ToListAsync(cancellationToken);
            return [new(place.ChangedAt, place.Revision), .. sets, .. closures];
        }

        private sealed record Change(DateTime ChangedAt, int Revision);
    }
}
