namespace AngersHabitat.Application.Files;

/// <summary>
/// Makes a clean picture of a photograph that somebody sent, outside any transaction: nobody waits while it is decoded. Two at once at the most.
/// Refused at the field Photo: what is no JPEG, PNG or WebP, is broken or too large.
/// </summary>
public static class CleanPhotograph
{
    /// <summary>Largest file, in bytes.</summary>
    public const long MostBytes = 20 * 1024 * 1024;

    private static readonly SemaphoreSlim Turns = new(2);

    /// <param name="File">The file as sent; empty: none.</param>
    [AllowAnyone]
    public sealed record Query(byte[] File) : IQuery<CleanPicture>;

    public sealed class Handler : IQueryHandler<Query, CleanPicture>
    {
        public async ValueTask<CleanPicture> Handle(Query query, CancellationToken cancellationToken)
        {
            if (query.File.Length == 0)
                return new CleanPicture();
            if (query.File.Length > MostBytes)
                throw new RuleException("Files.PhotoTooHeavy", "Photo");
            await Turns.WaitAsync(cancellationToken);
            try
            {
                return await Task.Run(() => PhotoStudio.Develop(query.File), cancellationToken);
            }
            finally
            {
                Turns.Release();
            }
        }
    }
}
