using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Words of a note to think over, by the managers' list. The note is read and forgotten.</summary>
public static class CheckNote
{
    /// <param name="Texts">What was typed, field by field.</param>
    [Allow(Roles.Outreach)]
    public sealed record Query(params IReadOnlyList<string?> Texts) : IQuery<IReadOnlyList<SensitiveWord>>;

    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, IReadOnlyList<SensitiveWord>>
    {
        public async ValueTask<IReadOnlyList<SensitiveWord>> Handle(Query query, CancellationToken cancellationToken)
        {
            if (query.Texts.All(string.IsNullOrWhiteSpace))
                return [];
            var words = new SensitiveWords(await db.SensitiveTerms.AsNoTracking().ToListAsync(cancellationToken));
            return [.. query.Texts.SelectMany(words.Find)];
        }
    }
}
