using System.Globalization;
using System.Xml.Linq;
using AngersHabitat.Application.Worksites;
using AngersHabitat.Web.Pages.Feeds;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>Lots written for readers of feeds and for calendars.</summary>
internal static class TenderFeeds
{
    private static readonly XNamespace Ns = "http://www.w3.org/2005/Atom";

    /// <summary>Lots to answer and to come, the latest change first.</summary>
    public static string Atom(ListTenders.Result tenders, string root, string landlord)
    {
        var lots = tenders.Open.Concat(tenders.Planned).OrderByDescending(lot => lot.ChangedAt).ThenByDescending(lot => lot.PublishedOn).ThenBy(lot => lot.Id).ToList();
        // A feed without an entry has never changed: the beginning of its day stands for all its readers alike.
        var updated = lots.Count == 0 ? Paris.StartOf(tenders.Today).UtcDateTime : lots[0].ChangedAt;
        var feed = new XElement(Ns + "feed",
            new XElement(Ns + "title", $"Appels d'offres – {landlord}"),
            new XElement(Ns + "id", root + "/appels-d-offres"),
            new XElement(Ns + "updated", Instant(updated)),
            new XElement(Ns + "author", new XElement(Ns + "name", landlord)),
            Link("self", root + "/appels-d-offres.atom"), Link("alternate", root + "/appels-d-offres"),
            lots.Select(lot => Entry(lot, root)));
        return new XDeclaration("1.0", "utf-8", null) + "\n" + feed;
    }

    /// <summary>One event for each publication to come and each last date to answer.</summary>
    public static string Calendar(ListTenders.Result tenders, string root, string domain, string landlord)
    {
        var calendar = CalendarFile.New("Appels d'offres", $"Appels d'offres – {landlord}");
        foreach (var lot in tenders.Planned)
            calendar.Events.Add(Event(lot, lot.PlannedOn, "publication", $"Publication : {Title(lot)}", root, domain));
        foreach (var lot in tenders.Open.Concat(tenders.Planned))
            calendar.Events.Add(Event(lot, lot.AnswersUntil, "offres", $"Date limite des offres : {Title(lot)}", root, domain));
        return CalendarFile.Write(calendar);
    }

    private static XElement Entry(ListTenders.Lot lot, string root) => new(Ns + "entry",
        new XElement(Ns + "title", Title(lot)),
        new XElement(Ns + "id", $"urn:uuid:{lot.Id}"),
        new XElement(Ns + "updated", Instant(lot.ChangedAt)),
        Link("alternate", $"{root}/appels-d-offres#lot-{lot.Id}"),
        new XElement(Ns + "summary", Text(lot)));

    private static XElement Link(string relation, string address)
        => new(Ns + "link", new XAttribute("rel", relation), new XAttribute("href", address));

    private static CalendarEvent Event(ListTenders.Lot lot, DateOnly on, string part, string summary, string root, string domain) => new CalendarEvent
    {
        Uid = $"{lot.Id}-{part}@{domain}",
        Summary = summary,
        Description = Text(lot),
        Location = lot.Commune,
        Url = new Uri($"{root}/appels-d-offres#lot-{lot.Id}"),
        Start = new CalDateTime(on),
        End = new CalDateTime(on.AddDays(1)),
    }.Dated(lot.ChangedAt, lot.Revision);

    private static string Title(ListTenders.Lot lot) => $"{lot.Title}, {lot.Operation} ({lot.Commune})";

    private static string Text(ListTenders.Lot lot)
    {
        var dates = lot.PublishedOn is { } published
            ? $"Publié le {French.ShortDate(published)}"
            : $"Publication prévue le {French.ShortDate(lot.PlannedOn)}";
        return $"{Words.Of(lot.State)}. {dates}, offres jusqu'au {French.ShortDate(lot.AnswersUntil)}. {Words.Of(lot.Work)}, {Words.Of(lot.Amount)}. {lot.HowToAnswer}";
    }

    private static string Instant(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
