using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>The operations that the public pages show, a page at a time, for programs. Refused: a page before the first, more than <see cref="Paging.MostOfPrograms"/> rows a page.</summary>
public static class PageWorksites
{
    [AllowAnyone]
    public sealed record Query : IQuery<Page<PublicWorksite>>, IProgramPage
    {
        /// <summary>Nature; null: any.</summary>
        public Nature? Nature { get; init; }

        /// <inheritdoc />
        public int? Page { get; init; }

        /// <inheritdoc />
        public int? Limit { get; init; }
    }

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => this.AsksForAPage();
    }

    /// <summary>Answers from the book, in the usual order of the public list.</summary>
    public sealed class Handler(WorksiteReader reader, PortalClock clock) : IQueryHandler<Query, Page<PublicWorksite>>
    {
        public async ValueTask<Page<PublicWorksite>> Handle(Query query, CancellationToken cancellationToken)
            => ListPublicWorksites.Usual(PublicWorksite.Shown(await reader.OnAsync(clock.Today, cancellationToken), query.Nature)).ToPage(query);
    }
}
