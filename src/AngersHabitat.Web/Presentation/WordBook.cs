using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;

namespace AngersHabitat.Web.Presentation;

/// <summary>The one reader of <c>Resources/*.resx</c>. A book is a file without its ending, such as <c>Labels.Reception</c>.</summary>
internal static class WordBook
{
    private const string Folder = "AngersHabitat.Web.Resources.";

    private static readonly ConcurrentDictionary<string, ResourceManager> Books = new(StringComparer.Ordinal);

    /// <summary>What stands under a key; null when the book, or the key in it, does not exist.</summary>
    public static string? Find(string book, string key)
    {
        var manager = Books.GetOrAdd(book, name => new ResourceManager(Folder + name, typeof(WordBook).Assembly));
        try
        {
            return manager.GetString(key, CultureInfo.InvariantCulture);
        }
        catch (MissingManifestResourceException)
        {
            return null;
        }
    }
}
