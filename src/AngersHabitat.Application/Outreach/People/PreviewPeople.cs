using AngersHabitat.Application.Files;

namespace AngersHabitat.Application.Outreach;

/// <summary>Reads the waiting file and says what it would do; stores nothing.</summary>
public static class PreviewPeople
{
    /// <summary>Rejected lines shown; all of them are in the download.</summary>
    public const int ShownProblems = 100;

    /// <summary>The query.</summary>
    /// <param name="CampaignId">The campaign.</param>
    /// <param name="FileKey">From <see cref="ImportStaging"/>.</param>
    [Allow(Roles.Manager)]
    public sealed record Query(Guid CampaignId, Guid FileKey) : IQuery<Result>;

    /// <summary>What the file would do.</summary>
    /// <param name="CampaignId">The campaign.</param>
    /// <param name="CampaignName">Its name.</param>
    /// <param name="FileKey">The waiting file.</param>
    /// <param name="Counts">Lines by fate.</param>
    /// <param name="Known">People accepted whom the portal knows already; the file brings their facts up to date.</param>
    /// <param name="SharedNumbers">People accepted who share a number or a household with another one accepted.</param>
    /// <param name="Problems">The first rejected lines.</param>
    public sealed record Result(
        Guid CampaignId, string CampaignName, Guid FileKey, IReadOnlyDictionary<LineFate, int> Counts, int Known, int SharedNumbers, IReadOnlyList<RowProblem> Problems)
    {
        /// <summary>Lines that would be stored.</summary>
        public int Accepted => Counts.GetValueOrDefault(LineFate.Accepted);

        /// <summary>Lines that would not.</summary>
        public int Rejected => Counts.Where(pair => pair.Key != LineFate.Accepted).Sum(pair => pair.Value);
    }

    /// <summary>Reads.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, ImportStaging staging, IActorAccessor actors) : IQueryHandler<Query, Result>
    {
        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == query.CampaignId, cancellationToken)
                ?? throw new NotFoundException("Campaign");
            using var file = staging.OpenFor(query.FileKey, actors.AgentId());
            var sorting = await PeopleImport.ForAsync(db, campaign, clock.Today, cancellationToken);
            var counts = Enum.GetValues<LineFate>().ToDictionary(fate => fate, _ => 0);
            var (problems, numbers, known) = (new List<RowProblem>(), new Dictionary<string, int>(StringComparer.Ordinal), 0);
            var references = new HashSet<string>(await db.People.Select(person => person.Reference).ToListAsync(cancellationToken), StringComparer.OrdinalIgnoreCase);
            foreach (var row in ImportTable.Read(file.Content, file.FileName, PeopleFile.Schema))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var (fate, details) = sorting.Sort(row);
                counts[fate]++;
                if (details is not null)
                    (numbers[details.Phone], known) = (numbers.GetValueOrDefault(details.Phone) + 1, known + (references.Contains(details.Reference) ? 1 : 0));
                else if (problems.Count < ShownProblems)
                    problems.AddRange(row.Problems);
            }
            return new Result(campaign.Id, campaign.Name, query.FileKey, counts, known, numbers.Values.Where(count => count > 1).Sum(), problems);
        }
    }
}

/// <summary>A waiting file, open.</summary>
internal sealed record WaitingFile(Stream Content, string FileName) : IDisposable
{
    public void Dispose() => Content.Dispose();
}

internal static class StagingExtensions
{
    /// <summary>Opens a waiting file.</summary>
    /// <exception cref="RuleException"><c>Import.Expired</c>.</exception>
    public static WaitingFile OpenFor(this ImportStaging staging, Guid key, Guid ownerId)
        => staging.Open(key, ownerId) is { } open
            ? new WaitingFile(open.Content, open.FileName)
            : throw new RuleException("Import.Expired", "File");
}
