using System.Globalization;
using System.Xml.Linq;

namespace AngersHabitat.Web.Pages.Feeds;

/// <summary>A feed for readers of news (RFC 4287).</summary>
/// <param name="Title">Its name.</param>
/// <param name="Landlord">Whose it is.</param>
/// <param name="Root">The portal's public root.</param>
/// <param name="Page">Address of the page that tells the same; the feed's own ends with <c>.atom</c>.</param>
internal sealed record AtomFeed(string Title, string Landlord, string Root, string Page)
{
    public const string MediaType = "application/atom+xml; charset=utf-8";

    private static readonly XNamespace Ns = "http://www.w3.org/2005/Atom";

    /// <summary>What follows both addresses, « ?agence=… », or nothing.</summary>
    public string Query { get; init; } = "";

    /// <summary>The text of the feed.</summary>
    /// <param name="entries">Made by <see cref="Entry"/>, the latest first.</param>
    /// <param name="changedAt">Change of the latest, UTC; null without an entry: such a feed has never changed, and the beginning of its day stands for all its readers alike.</param>
    /// <param name="today">The date in France.</param>
    /// <param name="more">Other attributes of the feed.</param>
    public string Write(IEnumerable<XElement> entries, DateTime? changedAt, DateOnly today, params XAttribute[] more)
        => new XDeclaration("1.0", "utf-8", null) + "\n" + new XElement(Ns + "feed", more,
            Element("title", Title),
            Element("id", Root + Page + Query),
            Element("updated", Instant(changedAt ?? Paris.StartOf(today).UtcDateTime)),
            new XElement(Ns + "author", Element("name", Landlord)),
            Link("self", $"{Root}{Page}.atom{Query}"), Link("alternate", Root + Page + Query),
            entries);

    /// <summary>An entry.</summary>
    /// <param name="id">Of the row that it tells of; it stays.</param>
    /// <param name="title">Its title.</param>
    /// <param name="changedAt">UTC.</param>
    /// <param name="path">Where it is read, below the root.</param>
    /// <param name="more">Its words, and what else it has.</param>
    public XElement Entry(Guid id, string title, DateTime changedAt, string path, params XElement[] more) => new(Ns + "entry",
        Element("title", title), Element("id", $"urn:uuid:{id}"), Element("updated", Instant(changedAt)), Link("alternate", Root + path), more);

    /// <summary>An element with a text; signs that XML cannot hold are left out.</summary>
    public static XElement Element(string name, string text, params XAttribute[] attributes) => new(Ns + name, attributes, CarriedText.Cleaned(text));

    /// <summary>An element with an instant, UTC.</summary>
    public static XElement Element(string name, DateTime utc) => Element(name, Instant(utc));

    private static XElement Link(string relation, string address) => new(Ns + "link", new XAttribute("rel", relation), new XAttribute("href", address));

    private static string Instant(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
