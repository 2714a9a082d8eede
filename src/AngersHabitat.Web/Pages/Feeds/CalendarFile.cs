using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace AngersHabitat.Web.Pages.Feeds;

/// <summary>An iCalendar file (RFC 5545, RFC 7986) that programs subscribe to: read again four times a day, each event with its stored instant of change.</summary>
internal static class CalendarFile
{
    public const string MediaType = "text/calendar; charset=utf-8";

    private const string Interval = "PT6H";

    /// <summary>An empty calendar.</summary>
    /// <param name="product">What it holds, for the product's name.</param>
    /// <param name="title">Its name on the reader's screen.</param>
    public static Ical.Net.Calendar New(string product, string title)
    {
        var calendar = new Ical.Net.Calendar { ProductId = $"-//Portail des locataires//{product}//FR", Method = "PUBLISH" };
        calendar.AddProperty("NAME", title);
        calendar.AddProperty("X-WR-CALNAME", title);
        calendar.AddProperty("X-WR-TIMEZONE", Paris.Zone.Id);
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", Interval);
        calendar.AddProperty("X-PUBLISHED-TTL", Interval);
        return calendar;
    }

    /// <summary>Dates an event by the stored change of what it tells.</summary>
    public static CalendarEvent Dated(this CalendarEvent happening, DateTime changedAt, int sequence)
    {
        var instant = new CalDateTime(changedAt.AddTicks(-(changedAt.Ticks % TimeSpan.TicksPerSecond)), "UTC");
        (happening.DtStamp, happening.LastModified, happening.Sequence) = (instant, instant, sequence);
        happening.Transparency = Ical.Net.TransparencyType.Transparent;
        return happening;
    }

    /// <summary>A wall-clock time in France.</summary>
    /// <param name="date">Date.</param>
    /// <param name="minutes">Minutes from its midnight; a day and more is a later date.</param>
    public static CalDateTime At(DateOnly date, int minutes) => new(date.ToDateTime(TimeOnly.MinValue).AddMinutes(minutes), Paris.Zone.Id);

    /// <summary>The file's text.</summary>
    public static string Write(Ical.Net.Calendar calendar) => new CalendarSerializer().SerializeToString(calendar)!;
}
