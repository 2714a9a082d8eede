namespace AngersHabitat.Application.Files;

/// <summary>
/// Reads a file that comes in and sorts its lines; stores nothing. Apart from <see cref="StageFile"/>, since reading takes seconds and nobody shall
/// wait for that.
/// </summary>
public static class SortFile
{
    /// <summary>The query.</summary>
    /// <param name="Kind">Name of the kind.</param>
    /// <param name="SubjectId">What the file is for; null when the kind has no subject.</param>
    /// <param name="Content">The file; seekable.</param>
    /// <param name="FileName">Its name; only the ending is used, which must agree with the content.</param>
    [Allow(Roles.Reception, Roles.CallCentre, Roles.Outreach, Roles.Manager, Roles.Administrator)]
    public sealed record Query(string Kind, Guid? SubjectId, Stream Content, string FileName) : IQuery<SortedFile>;

    /// <summary>Sorts.</summary>
    public sealed class Handler(ImportKinds kinds) : IQueryHandler<Query, SortedFile>
    {
        /// <inheritdoc />
        public async ValueTask<SortedFile> Handle(Query query, CancellationToken cancellationToken)
            => await kinds.Allowed(query.Kind).SortAsync(query.Content, query.FileName, query.SubjectId, cancellationToken);
    }
}
