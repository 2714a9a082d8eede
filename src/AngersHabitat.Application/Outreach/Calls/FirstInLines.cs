using System.Linq.Expressions;
using AngersHabitat.Domain.Outreach;
using Ask = System.Func<AngersHabitat.Store.PortalDbContext, System.Guid, string, System.Guid, System.DateTime, bool, bool,
    System.Linq.IQueryable<AngersHabitat.Application.Outreach.FirstInLines.Candidate>>;

namespace AngersHabitat.Application.Outreach;

/// <summary>
/// Who stands first in each line, in one statement, each part of it along its index. All who claim wait for each other while it is asked, so it is put together and translated once a process:
/// that took longer than its answer.
/// </summary>
internal static class FirstInLines
{
    private static readonly ParameterExpression Db = Expression.Parameter(typeof(PortalDbContext), "db");
    private static readonly ParameterExpression CampaignId = Expression.Parameter(typeof(Guid), "campaignId");
    private static readonly ParameterExpression Languages = Expression.Parameter(typeof(string), "languages");

    /// <summary>What a <see cref="Seeker"/> knows, by its name there.</summary>
    private static readonly Dictionary<string, ParameterExpression> Known = new ParameterExpression[]
    {
        Expression.Parameter(typeof(Guid), nameof(Seeker.AgentId)), Expression.Parameter(typeof(DateTime), nameof(Seeker.At)),
        Expression.Parameter(typeof(bool), nameof(Seeker.Yes)), Expression.Parameter(typeof(bool), nameof(Seeker.No)),
    }.ToDictionary(parameter => parameter.Name!, StringComparer.Ordinal);

    private static readonly RowRule<CampaignContact, Guid> InCampaign = new((contact, campaignId) => contact.CampaignId == campaignId);

    private static readonly KeptStatement<Func<PortalDbContext, Guid, string, Guid, DateTime, bool, bool, IAsyncEnumerable<Candidate>>> Statement = new(() => EF.CompileAsyncQuery(
        Expression.Lambda<Ask>(
            Parts().Select((part, order) => First(part.Standing, part.Line, order)).Aggregate((all, next) => all.Concat(next)).Expression,
            [Db, CampaignId, Languages, Known[nameof(Seeker.AgentId)], Known[nameof(Seeker.At)], Known[nameof(Seeker.Yes)], Known[nameof(Seeker.No)]])));

    /// <returns>At most two people a line, in the order in which they come.</returns>
    public static async Task<IReadOnlyList<Candidate>> AskAsync(PortalDbContext db, CampaignAgent agent, DateTime now, CancellationToken cancellationToken)
    {
        var seeker = new Seeker(agent.AgentId, now);
        var found = new List<Candidate>();
        await foreach (var candidate in Statement.For(db)(db, agent.CampaignId, agent.Languages, seeker.AgentId, seeker.At, seeker.Yes, seeker.No).WithCancellation(cancellationToken))
            found.Add(candidate);
        return [.. found.OrderBy(candidate => candidate.Order)];
    }

    // A list in memory that is never asked: it only puts the words of the statement together.
    private static IEnumerable<(CallRank Line, IQueryable<CampaignContact> Standing)> Parts()
    {
        IQueryable<CampaignContact> rows = new EnumerableQuery<CampaignContact>(Expression.Property(Db, nameof(PortalDbContext.CampaignContacts)));
        var asked = rows.Where(InCampaign.With(_ => CampaignId)).Where(CampaignContact.SpokenIn.With(_ => Languages));
        return Enum.GetValues<CallRank>().SelectMany(line => WaitingLines.InOrder(asked.Where(CallLines.Of(line).With(name => Known[name])), line).Select(part => (line, part)));
    }

    private static IQueryable<Candidate> First(IQueryable<CampaignContact> standing, CallRank line, int order)
    {
        Expression<Func<CampaignContact, PortalDbContext, int, CallRank, Candidate>> shape = (contact, db, place, rank) => new Candidate
        {
            Order = place, Line = rank, ContactId = contact.Id, GroupId = contact.GroupId, People = db.CampaignContacts.Count(mate => mate.GroupId == contact.GroupId),
        };
        var said = new Saying(new() { [shape.Parameters[1]] = Db, [shape.Parameters[2]] = Expression.Constant(order), [shape.Parameters[3]] = Expression.Constant(line) });
        return standing.Take(1).Select(Expression.Lambda<Func<CampaignContact, Candidate>>(said.Visit(shape.Body), shape.Parameters[0]));
    }

    private sealed class Saying(Dictionary<ParameterExpression, Expression> values) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => values.GetValueOrDefault(node, node);
    }

    /// <summary>Somebody who may come next.</summary>
    internal sealed record Candidate
    {
        /// <summary>Before whom she comes.</summary>
        public int Order { get; init; }

        public CallRank Line { get; init; }

        public Guid ContactId { get; init; }

        public Guid GroupId { get; init; }

        /// <summary>How many rows of campaigns her household has, hers included.</summary>
        public int People { get; init; }
    }
}
