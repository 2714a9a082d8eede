using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>What the form of a notice offers, and a new one begun with the template of a topic.</summary>
public static class GetNoticeForm
{
    /// <param name="Topic">With whose template it begins; null: empty.</param>
    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Query(NoticeTopic? Topic = null) : IQuery<Result>;

    /// <param name="New">A new notice.</param>
    /// <param name="Agencies">Agencies and head office.</param>
    /// <param name="Worksites">Worksites of the public pages.</param>
    public sealed record Result(SaveNotice.Command New, IReadOnlyList<NoticeChoices.Choice> Agencies, IReadOnlyList<NoticeChoices.Choice> Worksites);

    public sealed class Handler(PortalDbContext db, NoticeChoices choices) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var template = query.Topic is { } topic ? await db.NoticeTemplates.AsNoTracking().SingleOrDefaultAsync(row => row.Topic == topic, cancellationToken) : null;
            var begun = new SaveNotice.Command
            {
                Id = Guid.NewGuid(), Topic = query.Topic ?? NoticeTopic.Other, Importance = template?.Importance, Title = template?.Title, Text = template?.Text,
                TitleEn = template?.TitleEn, TextEn = template?.TextEn,
            };
            return new Result(begun, await choices.AgenciesAsync(cancellationToken), await choices.WorksitesAsync(cancellationToken));
        }
    }
}
