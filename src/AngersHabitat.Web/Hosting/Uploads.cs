namespace AngersHabitat.Web.Hosting;

/// <summary>How large a request may be. A file may weigh 20 MiB; the form around it a little more.</summary>
public static class Uploads
{
    /// <summary>Largest file, in bytes.</summary>
    public const long MaxFileBytes = 20 * 1024 * 1024;

    /// <summary>
    /// Largest request that the server reads at all. Well above the file limit, so that a file that is too large is
    /// refused by a page that says so instead of a broken connection.
    /// </summary>
    public const long MaxRequestBytes = 64 * 1024 * 1024;
}
