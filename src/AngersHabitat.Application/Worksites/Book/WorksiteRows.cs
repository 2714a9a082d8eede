using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>The columns that the figures need, table by table: of some operations, or of all when no identifiers are given.</summary>
internal sealed class WorksiteRows(PortalDbContext db, IReadOnlyList<Guid>? ids)
{
    public Task<List<OperationCard>> CardsAsync(CancellationToken cancellationToken)
    {
        var operations = db.Operations.AsNoTracking();
        if (ids is not null)
            operations = operations.Where(operation => ids.Contains(operation.Id));
        return operations.Select(operation => new OperationCard
        {
            Id = operation.Id,
            Version = operation.Version,
            Nature = operation.Nature,
            Code = operation.Code,
            Name = operation.Name,
            Slug = operation.Slug,
            Commune = operation.Commune,
            District = operation.District,
            Address = operation.Address,
            Latitude = operation.Latitude,
            Longitude = operation.Longitude,
            Summary = operation.Summary,
            Nuisances = operation.Nuisances,
            PublicPhone = operation.PublicPhone,
            Manager = operation.Manager,
            Search = operation.Search,
        }).ToListAsync(cancellationToken);
    }

    public async Task<Func<Guid, Nature, OperationHistory>> HistoriesAsync(CancellationToken cancellationToken)
    {
        var phases = await GroupAsync(Rows<PhaseChange>().Select(row => KeyValuePair.Create(row.OperationId, new PhasePoint(row.On, row.Phase))), cancellationToken);
        var dwellings = await GroupAsync(Rows<DwellingRevision>().Select(row => KeyValuePair.Create(row.OperationId, new DwellingPoint(row.On, row.Dwellings))), cancellationToken);
        var dates = await GroupAsync(Rows<MilestoneDate>().Select(row => KeyValuePair.Create(row.OperationId, new MilestonePoint(row.On, row.Kind, row.Field, row.Date))), cancellationToken);
        var overrides = await GroupAsync(Rows<HealthOverride>().Select(row => KeyValuePair.Create(row.OperationId, new OverridePoint(row.On, row.To, row.Health, row.Reason))), cancellationToken);
        var contracts = await GroupAsync(Rows<Contract>().Select(row => KeyValuePair.Create(row.OperationId, new ContractPoint(row.On, row.IsLocal, row.Amount))), cancellationToken);
        var budgets = await GroupAsync(Rows<BudgetRevision>().Select(row => KeyValuePair.Create(row.OperationId, new BudgetPoint(row.On, row.Committed, row.Spent))), cancellationToken);
        var suspensions = await GroupAsync(Suspensions(), cancellationToken);
        var reports = await GroupAsync(Reports(), cancellationToken);
        return (id, nature) => new OperationHistory
        {
            Id = id,
            Nature = nature,
            Phases = Of(phases, id),
            Dwellings = Of(dwellings, id),
            Milestones = Of(dates, id),
            Overrides = Of(overrides, id),
            Contracts = Of(contracts, id),
            Budgets = Of(budgets, id),
            Suspensions = Of(suspensions, id),
            Reports = Of(reports, id),
        };
    }

    private IQueryable<TRow> Rows<TRow>()
        where TRow : OperationRow
    {
        var rows = db.Set<TRow>().AsNoTracking();
        if (ids is not null)
            rows = rows.Where(row => ids.Contains(row.OperationId));
        return rows.OrderBy(row => row.OperationId).ThenBy(row => row.Sequence);
    }

    private IQueryable<KeyValuePair<Guid, SuspensionPoint>> Suspensions()
    {
        var rows = db.Suspensions.AsNoTracking();
        if (ids is not null)
            rows = rows.Where(row => ids.Contains(row.OperationId));
        return rows.OrderBy(row => row.From)
            .Select(row => KeyValuePair.Create(row.OperationId, new SuspensionPoint(row.From, row.To, row.Cause, row.Kind)));
    }

    private IQueryable<KeyValuePair<Guid, ReportPoint>> Reports()
    {
        var rows = db.ProgressReports.AsNoTracking();
        if (ids is not null)
            rows = rows.Where(row => ids.Contains(row.OperationId));
        return rows.OrderBy(row => row.OperationId).ThenBy(row => row.ReportedOn).ThenBy(row => row.PublishedOn)
            .Select(row => KeyValuePair.Create(row.OperationId, new ReportPoint(row.ReportedOn, row.PublishedOn, row.SupersededOn, row.Percent)));
    }

    private static async Task<Dictionary<Guid, List<TPoint>>> GroupAsync<TPoint>(
        IQueryable<KeyValuePair<Guid, TPoint>> rows, CancellationToken cancellationToken)
    {
        var groups = new Dictionary<Guid, List<TPoint>>();
        await foreach (var (id, point) in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (!groups.TryGetValue(id, out var points))
                groups[id] = points = [];
            points.Add(point);
        }
        return groups;
    }

    private static IReadOnlyList<TPoint> Of<TPoint>(Dictionary<Guid, List<TPoint>> groups, Guid id)
        => groups.TryGetValue(id, out var points) ? points.ToArray() : [];
}
