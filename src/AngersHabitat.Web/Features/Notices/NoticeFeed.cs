using System.Xml.Linq;
using AngersHabitat.Application.Notices;
using AngersHabitat.Web.Pages.Feeds;

namespace AngersHabitat.Web.Features.Notices;

/// <summary>Notices for readers of feeds.</summary>
internal static class NoticeFeed
{
    /// <summary>What is shown, the latest news first.</summary>
    /// <param name="feed">What it is called and where it stands.</param>
    /// <param name="notices">The notices.</param>
    /// <param name="today">The date in France.</param>
    public static string Write(AtomFeed feed, IReadOnlyList<ShownNotice> notices, DateOnly today)
    {
        var latest = notices.OrderByDescending(notice => notice.NewsAt).ThenBy(notice => notice.Id).ToList();
        return feed.Write(latest.Select(notice => Entry(feed, notice)), latest.FirstOrDefault()?.NewsAt, today, new XAttribute(XNamespace.Xml + "lang", "fr"));
    }

    private static XElement Entry(AtomFeed feed, ShownNotice notice) => feed.Entry(notice.Id, notice.Title, notice.NewsAt, NoticeWords.AddressOf(notice.Id),
        AtomFeed.Element("published", notice.FromAt),
        AtomFeed.Element("category", "", new XAttribute("term", notice.Importance.ToString()), new XAttribute("label", Words.Of(notice.Importance))),
        AtomFeed.Element("content", Text(notice), new XAttribute("type", "text")));

    private static string Text(ShownNotice notice) => string.Join("\n\n", notice.Updates
        .Select(update => $"{French.Moment(update.At)} : {update.Text}").Append(notice.Text).Concat(notice.CallPhone is { } phone ? [$"Appeler {notice.CallWhom} : {French.Phone(phone)}"] : Array.Empty<string>()));
}
