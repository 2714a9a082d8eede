using AngersHabitat.Application.Worksites;
using AngersHabitat.Web.Pages.Feeds;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>Lots written for readers of feeds and for calendars.</summary>
internal static class TenderFeeds
{
    private const string Page = "/appels-d-offres";

    /// <summary>Lots to answer and to come, the latest change first.</summary>
    public static string Atom(ListTenders.Result tenders, string root, string landlord)
    {
        var lots = tenders.Open.Concat(tenders.Planned).OrderByDescending(lot => lot.ChangedAt).ThenByDescending(lot => lot.PublishedOn).ThenBy(lot => lot.Id).ToList();
        var feed = new AtomFeed($"Appels d'offres – {landlord}", landlord, root, Page);
        return feed.Write(
            lots.Select(lot => feed.Entry(lot.Id, Title(lot), lot.ChangedAt, $"{Page}#lot-{lot.Id}", AtomFeed.Element("summary", Text(lot)))), lots.FirstOrDefault()?.ChangedAt, tenders.Today);
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

    private static CalendarEvent Event(ListTenders.Lot lot, DateOnly on, string part, string summary, string root, string domain) => new CalendarEvent
    {
        Uid = $"{lot.Id}-{part}@{domain}",
        Summary = summary,
        Description = Text(lot),
        Location = lot.Commune,
        Url = new Uri($"{root}{Page}#lot-{lot.Id}"),
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
}
