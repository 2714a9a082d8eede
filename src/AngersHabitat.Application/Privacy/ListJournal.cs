using System.Text.RegularExpressions;
using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Privacy;

namespace AngersHabitat.Application.Privacy;

/// <summary>
/// The journal: who did what, when, to what, before and after. Taps and readings of the same person (of the staff), day and row are one line with their
/// number, unless each is asked for. Refused: dates in the wrong order.
/// </summary>
public static partial class ListJournal
{
    /// <summary>What the journal is sorted by.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>When, the latest first.</summary>
        [LargestFirst]
        Date,

        /// <summary>Who, then when.</summary>
        Actor,

        /// <summary>What, then when.</summary>
        Action,
    }

    [Allow(Roles.Administrator)]
    public sealed record Query : ListQuery<Sort>, IQuery<Result>
    {
        /// <summary>First date.</summary>
        [Filter("du", "Du")]
        public DateOnly? From { get; init; }

        /// <summary>Last date, included.</summary>
        [Filter("au", "Au")]
        public DateOnly? Last { get; init; }

        /// <summary>Part of the name of who acted.</summary>
        [Filter("qui", "Qui")]
        public string? Actor { get; init; }

        /// <summary>Feature (<c>Reception</c>) or whole action (<c>Reception.Publish</c>).</summary>
        [Filter("action", "Action", Empty = "Toutes les actions")]
        public string? Action { get; init; }

        /// <summary>Kind of line.</summary>
        [Filter("genre", "Genre", Empty = "Tous les genres")]
        public JournalKind? Kind { get; init; }

        /// <summary>Each tap and reading by itself, not their number.</summary>
        [Filter("detail", "Ligne par ligne")]
        public bool Each { get; init; }

        /// <summary>The account that acted.</summary>
        [Filter("compte")]
        public Guid? Account { get; init; }

        /// <summary>The row concerned.</summary>
        [Filter("objet")]
        public Guid? Subject { get; init; }
    }

    /// <summary>The page, and what there is to choose from.</summary>
    /// <param name="Entries">Lines.</param>
    /// <param name="Actions">Actions that there are, in the order of their French words.</param>
    /// <param name="Names">Names of the places and accounts concerned, and of those that stand in a line, by identifier.</param>
    /// <param name="Groups">For a line that stands for several, how many; by identifier. The line is the last of them.</param>
    public sealed record Result(
        Page<AuditEntry> Entries, IReadOnlyList<string> Actions, IReadOnlyDictionary<Guid, string> Names, IReadOnlyDictionary<Guid, int> Groups);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(query => query.Last).Must((query, last) => last is null || query.From is null || last >= query.From)
                .WithMessage("La dernière date vient avant la première.");
        }
    }

    /// <summary>Reads the journal.</summary>
    public sealed partial class Handler(PortalDbContext db, IWords words) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var rows = Filter(db.AuditEntries.AsNoTracking(), query);
            string[] actions = [.. AuditActions.All.Select(action => action.Name).Distinct().OrderBy(words.Action, FrenchOrder.Words).ThenBy(action => action, StringComparer.Ordinal)];
            var page = await Order(actions).Apply(query.Each || query.All ? rows : JournalKinds.OneForMany(rows), query).ToPageAsync(query, cancellationToken);
            var ids = page.Items.SelectMany(IdentifiersIn).Distinct().ToList();
            var groups = query.Each || query.All ? new Dictionary<Guid, int>() : await JournalKinds.CountAsync(rows, page.Items, cancellationToken);
            return new Result(page, actions, await NamesAsync(ids, cancellationToken), groups);
        }

        private static QuerySort<AuditEntry, Sort> Order(IReadOnlyList<string> actions) => new QuerySort<AuditEntry, Sort>(entry => entry.Id)
            .By(Sort.Date, entry => entry.At)
            .By(Sort.Actor, entry => entry.ActorName).Then(entry => entry.At, descending: true)
            .By(Sort.Action, entry => entry.Action, actions).Then(entry => entry.At, descending: true);

        /// <summary>Places and accounts have names that the journal may show; people do not.</summary>
        private async Task<Dictionary<Guid, string>> NamesAsync(List<Guid> ids, CancellationToken cancellationToken)
        {
            var places = await db.Places.Where(place => ids.Contains(place.Id))
                .Select(place => new { place.Id, place.Name }).ToListAsync(cancellationToken);
            var accounts = await db.Users.Where(user => ids.Contains(user.Id))
                .Select(user => new { user.Id, Name = user.DisplayName }).ToListAsync(cancellationToken);
            return places.Concat(accounts).ToDictionary(row => row.Id, row => row.Name);
        }

        private static IEnumerable<Guid> IdentifiersIn(AuditEntry entry)
            => Identifier().Matches($"{entry.SubjectId} {entry.Before} {entry.After}").Select(match => Guid.Parse(match.Value));

        [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
        private static partial Regex Identifier();

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
            if (query.Account is { } account)
                rows = rows.Where(entry => entry.ActorId == account);
            if (query.Kind is JournalKind.Change)
                rows = rows.Where(entry => !JournalKinds.NoChange.Contains(entry.Action));
            else if (query.Kind is { } kind)
                rows = rows.Where(entry => JournalKinds.Actions[kind].Contains(entry.Action));
            return rows;
        }
    }
}
