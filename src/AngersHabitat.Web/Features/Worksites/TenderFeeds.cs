using System.Globalization;
using System.Xml.Linq;
using AngersHabitat.Application.Worksites;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>Lots written for readers of feeds and for calendars.</summary>
internal static class TenderFeeds
{
    private static readonly XNamespace Ns = "http://www.w3.org/2005/Atom";

    /// <summary>Lots to answer and to come, the latest change first.</summary>
    public static string Atom(ListTenders.Result tenders, string root)
    {
        var lots = tenders.Open.Concat(tenders.Planned).OrderByDescending(UpdatedOn).ThenBy(lot => lot.Id).ToList();
        var updated = lots.Count == 0 ? tenders.Today : UpdatedOn(lots[0]);
        var feed = new XElement(Ns + "feed",
            new XElement(Ns + "title", "Appels d'offres – Angers Loire habitat"),
            new XElement(Ns + "id", root + "/appels-d-offres"),
            new XElement(Ns + "updated", Instant(updated)),
            new XElement(Ns + "author", new XElement(Ns + "name", "Angers Loire habitat")),
            Link("self", root + "/appels-d-offres.atom"), Link("alternate", root + "/appels-d-offres"),
            lots.Select(lot => Entry(lot, root)));
        return new XDeclaration("1.0", "utf-8", null) + "\n" + feed;
    }

    /// <summary>One event for each publication to come and each last date to answer.</summary>
    public static string Calendar(ListTenders.Result tenders, string root)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//Angers Loire habitat//Appels d'offres//FR" };
        calendar.AddProperty("X-WR-CALNAME", "Appels d'offres – Angers Loire habitat");
        foreach (var lot in tenders.Planned)
            calendar.Events.Add(Event(lot, lot.PlannedOn, "publication", $"Publication : {Title(lot)}", root));
        foreach (var lot in tenders.Open.Concat(tenders.Planned))
            calendar.Events.Add(Event(lot, lot.AnswersUntil, "offres", $"Date limite des offres : {Title(lot)}", root));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static XElement Entry(ListTenders.Lot lot, string root) => new(Ns + "entry",
        new XElement(Ns + "title", Title(lot)),
        new XElement(Ns + "id", $"urn:uuid:{lot.Id}"),
        new XElement(Ns + "updated", Instant(UpdatedOn(lot))),
        Link("alternate", $"{root}/appels-d-offres#lot-{lot.Id}"),
        new XElement(Ns + "summary", Text(lot)));

    private static XElement Link(string relation, string address)
        => new(Ns + "link", new XAttribute("rel", relation), new XAttribute("href", address));

    private static CalendarEvent Event(ListTenders.Lot lot, DateOnly on, string part, string summary, string root) => new()
    {
        Uid = $"{lot.Id}-{part}@angers-loire-habitat.example",
        Summary = summary,
        Description = Text(lot),
        Location = lot.Commune,
        Url = new Uri($"{root}/appels-d-offres#lot-{lot.Id}"),
        Start = new CalDateTime(on),
        End = new CalDateTime(on.AddDays(1)),
        DtStamp = new CalDateTime(UpdatedOn(lot).ToDateTime(TimeOnly.MinValue), "UTC"),
    };

    private static string Title(ListTenders.Lot lot) => $"{lot.Title}, {lot.Operation} ({lot.Commune})";

    private static string Text(ListTenders.Lot lot)
    {
        var dates = lot.PublishedOn is { } published
            ? $"Publié le {French.ShortDate(published)}"
            : $"Publication prévue le {French.ShortDate(lot.PlannedOn)}";
        return $"{Words.Of(lot.State)}. {dates}, offres jusqu'au {French.ShortDate(lot.AnswersUntil)}. {Words.Of(lot.Work)}, {Words.Of(lot.Amount)}. {lot.HowToAnswer}";
    }

    // A planned lot has no date of its own change; the plan counts from a month before its publication, never from the future.
    private static DateOnly UpdatedOn(ListTenders.Lot lot) => lot.PublishedOn ?? lot.PlannedOn.AddMonths(-1);

    private static string Instant(DateOnly date) => date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
