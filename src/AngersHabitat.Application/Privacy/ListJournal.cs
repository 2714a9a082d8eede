using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Privacy;

namespace AngersHabitat.Application.Privacy;

/// <summary>The journal: who did what, when, to what, before and after. Latest first. Refused: dates in the wrong order or outside the years 2000 to 2200.</summary>
public static class ListJournal
{
    /// <summary>The most rows an export gives.</summary>
    public const int MostExported = 10_000;

    /// <summary>The query.</summary>
    [Allow(Roles.Administrator)]
    public sealed record Query : IQuery<Result>
    {
        /// <summary>First date.</summary>
        public DateOnly? From { get; init; }

        /// <summary>Last date, included.</summary>
        public DateOnly? Last { get; init; }

        /// <summary>Part of the name of who acted.</summary>
        public string? Actor { get; init; }

        /// <summary>Feature (<c>Reception</c>) or whole action (<c>Reception.Publish</c>).</summary>
        public string? Action { get; init; }

        /// <summary>The row concerned.</summary>
        public Guid? Subject { get; init; }

        /// <summary>Oldest first.</summary>
        public bool OldestFirst { get; init; }

        /// <summary>Number of the page.</summary>
        public int Page { get; init; } = 1;

        /// <summary>Rows a page; an export asks for <see cref="MostExported"/>.</summary>
        public int Size { get; init; } = Paging.DefaultSize;
    }

    /// <summary>The page, and what there is to choose from.</summary>
    /// <param name="Entries">Lines.</param>
    /// <param name="Actions">Actions found in the journal.</param>
    /// <param name="SubjectNames">Names of the places and accounts concerned, by identifier.</param>
    public sealed record Result(Page<AuditEntry> Entries, IReadOnlyList<string> Actions, IReadOnlyDictionary<Guid, string> SubjectNames);

    /// <summary>What is refused.</summary>
    public sealed class Validator : AbstractValidator<Query>
    {
        /// <summary>The rules.</summary>
        public Validator()
        {
            RuleFor(query => query.From).Must(IsInReach).WithMessage("Cette date est trop lointaine.");
            RuleFor(query => query.Last).Must(IsInReach).WithMessage("Cette date est trop lointaine.")
                .Must((query, last) => last is null || query.From is null || last >= query.From)
                .WithMessage("La dernière date vient avant la première.");
        }

        private static bool IsInReach(DateOnly? date) => date is null or { Year: >= 2000 and <= 2200 };
    }

    /// <summary>Reads the journal.</summary>
    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var rows = Filter(db.AuditEntries.AsNoTracking(), query);
            rows = query.OldestFirst
                ? rows.OrderBy(entry => entry.At).ThenBy(entry => entry.Id)
                : rows.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id);
            var page = await rows.ToPageAsync(query.Page, Math.Clamp(query.Size, 1, MostExported), cancellationToken);
            var actions = await db.AuditEntries.Select(entry => entry.Action).Distinct().Order().ToListAsync(cancellationToken);
            var ids = page.Items.Select(entry => entry.SubjectId).OfType<Guid>().Distinct().ToList();
            return new Result(page, actions, await NamesAsync(ids, cancellationToken));
        }

        /// <summary>Places and accounts have names that the journal may show; people do not.</summary>
        private async Task<Dictionary<Guid, string>> NamesAsync(List<Guid> ids, CancellationToken cancellationToken)
        {
            var places = await db.Places.Where(place => ids.Contains(place.Id))
                .Select(place => new { place.Id, place.Name }).ToListAsync(cancellationToken);
            var accounts = await db.Users.Where(user => ids.Contains(user.Id))
                .Select(user => new { user.Id, Name = user.DisplayName }).ToListAsync(cancellationToken);
            return places.Concat(accounts).ToDictionary(row => row.Id, row => row.Name);
        }

        private static IQueryable<AuditEntry> Filter(IQueryable<AuditEntry> rows, Query query)
        {
            if (query.From is { } from)
                rows = rows.Where(entry => entry.At >= Paris.StartOf(from).UtcDateTime);
            if (query.Last is { } last)
                rows = rows.Where(entry => entry.At < Paris.StartOf(last.AddDays(1)).UtcDateTime);
            if (query.Actor?.Trim() is { Length: > 0 } actor)
                rows = rows.Where(entry => entry.ActorName.Contains(actor));
            if (query.Action is { Length: > 0 } action)
                rows = rows.Where(entry => entry.Action == action || entry.Action.StartsWith(action + "."));
            if (query.Subject is { } subject)
                rows = rows.Where(entry => entry.SubjectId == subject);
            return rows;
        }
    }
}
