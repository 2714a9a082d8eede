using AngersHabitat.Application.Files;

namespace AngersHabitat.Application.Outreach;

/// <summary>The rejected lines of the waiting file, to be mended and sent again.</summary>
public static class RejectedPeople
{
    /// <summary>The query.</summary>
    /// <param name="CampaignId">The campaign.</param>
    /// <param name="FileKey">The waiting file.</param>
    /// <param name="Sentence">French sentence of a problem.</param>
    [Allow(Roles.Manager)]
    public sealed record Query(Guid CampaignId, Guid FileKey, Func<RowProblem, string> Sentence) : IQuery<byte[]>;

    /// <summary>Answers with a CSV.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, ImportStaging staging, IActorAccessor actors) : IQueryHandler<Query, byte[]>
    {
        /// <inheritdoc />
        public async ValueTask<byte[]> Handle(Query query, CancellationToken cancellationToken)
        {
            var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == query.CampaignId, cancellationToken)
                ?? throw new NotFoundException("Campaign");
            using var file = staging.OpenFor(query.FileKey, actors.AgentId());
            var sorting = await PeopleImport.ForAsync(db, campaign, clock.Today, cancellationToken);
            var headers = ImportTable.Headers(file.Content, file.FileName);
            var rejected = ImportTable.Read(file.Content, file.FileName, PeopleFile.Schema).Where(row => sorting.Sort(row).Details is null);
            return RejectedLines.ToCsv(headers, rejected, query.Sentence);
        }
    }
}
