using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>Every template, as its form shows it.</summary>
public static class GetNoticeTemplates
{
    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Query : IQuery<IReadOnlyList<SaveNoticeTemplate.Command>>;

    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, IReadOnlyList<SaveNoticeTemplate.Command>>
    {
        public async ValueTask<IReadOnlyList<SaveNoticeTemplate.Command>> Handle(Query query, CancellationToken cancellationToken)
            => [.. (await db.NoticeTemplates.AsNoTracking().ToListAsync(cancellationToken)).OrderBy(template => template.Topic).Select(FormOf)];

        private static SaveNoticeTemplate.Command FormOf(NoticeTemplate template) => new()
        {
            Id = template.Id, Version = template.Version, Topic = template.Topic, Importance = template.Importance, Title = template.Title, Text = template.Text,
            TitleEn = template.TitleEn, TextEn = template.TextEn,
        };
    }
}
