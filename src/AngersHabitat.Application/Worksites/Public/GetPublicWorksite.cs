namespace AngersHabitat.Application.Worksites;

/// <summary>The public page of one operation.</summary>
public static class GetPublicWorksite
{
    /// <param name="Slug">Last part of its address.</param>
    [AllowAnyone]
    public sealed record Query(string Slug) : IQuery<PublicWorksite>;

    /// <summary>Answers from the book.</summary>
    public sealed class Handler(WorksiteReader reader, PortalClock clock) : IQueryHandler<Query, PublicWorksite>
    {
        public async ValueTask<PublicWorksite> Handle(Query query, CancellationToken cancellationToken)
        {
            var lines = await reader.OnAsync(clock.Today, cancellationToken);
            return lines.Where(line => string.Equals(line.Card.Slug, LookupKey.Of(query.Slug), StringComparison.Ordinal) && PublicWorksite.IsShown(line.Status))
                .Select(PublicWorksite.Of).FirstOrDefault() ?? throw new NotFoundException("Worksite");
        }
    }
}
