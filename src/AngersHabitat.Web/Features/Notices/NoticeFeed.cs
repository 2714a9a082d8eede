using System.Globalization;
using System.Xml.Linq;
using AngersHabitat.Application.Notices;

namespace AngersHabitat.Web.Features.Notices;

/// <summary>Notices for readers of feeds (RFC 4287).</summary>
internal static class NoticeFeed
{
    public const string MediaType = "application/atom+xml; charset=utf-8";

    private static readonly XNamespace Ns = "http://www.w3.org/2005/Atom";

    /// <summary>What is shown, the latest news first.</summary>
    /// <param name="notices">The notices.</param>
    /// <param name="title">Name of the feed.</param>
    /// <param name="landlord">Whose it is.</param>
    /// <param name="root">The portal's public root.</param>
    /// <param name="query">What follows the feed's own address, « ?agence=… », or nothing.</param>
    /// <param name="today">The date in France: a feed without an entry has never changed.</param>
    public static string Write(IReadOnlyList<ShownNotice> notices, string title, string landlord, string root, string query, DateOnly today)
    {
        var latest = notices.OrderByDescending(notice => notice.NewsAt).ThenBy(notice => notice.Id).ToList();
        var feed = new XElement(Ns + "feed", new XAttribute(XNamespace.Xml + "lang", "fr"),
            new XElement(Ns + "title", title),
            new XElement(Ns + "id", $"{root}{NoticeWords.Address}{query}"),
            new XElement(Ns + "updated", Instant(latest.Count == 0 ? Paris.StartOf(today).UtcDateTime : latest[0].NewsAt)),
            new XElement(Ns + "author", new XElement(Ns + "name", landlord)),
            Link("self", $"{root}{NoticeWords.Address}.atom{query}"), Link("alternate", $"{root}{NoticeWords.Address}{query}"),
            latest.Select(notice => Entry(notice, root)));
        return new XDeclaration("1.0", "utf-8", null) + "\n" + feed;
    }

    private static XElement Entry(ShownNotice notice, string root) => new(Ns + "entry",
        new XElement(Ns + "title", notice.Title),
        new XElement(Ns + "id", $"urn:uuid:{notice.Id}"),
        new XElement(Ns + "published", Instant(notice.FromAt)),
        new XElement(Ns + "updated", Instant(notice.NewsAt)),
        new XElement(Ns + "category", new XAttribute("term", notice.Importance.ToString()), new XAttribute("label", Words.Of(notice.Importance))),
        Link("alternate", root + NoticeWords.AddressOf(notice.Id)),
        new XElement(Ns + "content", new XAttribute("type", "text"), Text(notice)));

    private static string Text(ShownNotice notice) => string.Join("\n\n", notice.Updates
        .Select(update => $"{French.Moment(update.At)} : {update.Text}").Append(notice.Text).Concat(notice.CallPhone is { } phone ? [$"Appeler {notice.CallWhom} : {French.Phone(phone)}"] : Array.Empty<string>())
        .Select(Readable));

    // Signs that XML cannot hold were pasted by mistake.
    private static string Readable(string text) => string.Concat(text.Where(System.Xml.XmlConvert.IsXmlChar));

    private static XElement Link(string relation, string address) => new(Ns + "link", new XAttribute("rel", relation), new XAttribute("href", address));

    private static string Instant(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
