using AngersHabitat.Application.Files;

namespace AngersHabitat.Application.CallCentre;

/// <summary>Says what an import of the telephone system's records would do; stores nothing.</summary>
public static class PreviewCallRecords
{
    /// <param name="Key">Key of the waiting file.</param>
    [Allow(Roles.CallCentre, Roles.Manager)]
    public sealed record Query(Guid Key) : IQuery<Result>;

    /// <param name="Fresh">Calls that would be added.</param>
    /// <param name="Known">Lines whose call is stored already, or stands in the file twice.</param>
    /// <param name="First">Date of the first call that would be added.</param>
    /// <param name="Last">Date of the last one.</param>
    /// <param name="Headers">Headers of the file.</param>
    /// <param name="Rejected">Every rejected line, with its reasons.</param>
    public sealed record Result(
        int Fresh, int Known, DateOnly? First, DateOnly? Last, IReadOnlyList<string> Headers, IReadOnlyList<ImportRow> Rejected);

    /// <summary>Walks the file.</summary>
    public sealed class Handler(CallRecordImport import) : IQueryHandler<Query, Result>
    {
        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var rejected = new List<ImportRow>();
            var (fresh, first, last) = (0, (DateOnly?)null, (DateOnly?)null);
            var known = await import.WalkAsync(query.Key, rejected.Add, calls =>
            {
                fresh += calls.Count;
                foreach (var call in calls)
                    (first, last) = (first < call.Date ? first : call.Date, last > call.Date ? last : call.Date);
                return Task.CompletedTask;
            }, cancellationToken);
            return new Result(fresh, known, first, last, import.Headers(query.Key), rejected);
        }
    }
}
