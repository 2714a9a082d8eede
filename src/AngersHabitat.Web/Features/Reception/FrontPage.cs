using AngersHabitat.Application.Reception;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>What the front page shows: one sentence, the places one by one, the lodges together.</summary>
public sealed class FrontPage
{
    public FrontPage(GetFrontPage.Result result)
    {
        ArgumentNullException.ThrowIfNull(result);
        (At, Places, Lodges) = (result.At, result.Offices, result.Lodges);
        Until = ((DateTimeOffset?[])[Places.NextChangeAfter(At), Lodges.Until]).Min();
        Night = NextStep.NightOf([.. Places.Concat(Lodges.Ways).Select(place => place.Named)]);
    }

    /// <summary>Instant of the statuses.</summary>
    public DateTimeOffset At { get; }

    public FindMyPlace.Query Search { get; } = new();

    /// <summary>Head office, agencies, call centre.</summary>
    public IReadOnlyList<PlaceSummary> Places { get; }

    /// <summary>The lodges together.</summary>
    public LodgesNow Lodges { get; }

    /// <summary>Next instant at which anything shown changes.</summary>
    public DateTimeOffset? Until { get; }

    /// <summary>« Oui », « Non », or « Par téléphone »: the first word of the answer.</summary>
    public string Word => OnSite.Any(IsOpen) ? "Oui." : Lodges.Answering > 0 || Places.Any(place => place.Status.IsOpen) ? "Par téléphone." : "Non.";

    /// <summary>Whether the number of the night is told, and where.</summary>
    public NightNumber Night { get; }

    /// <summary>Style of the answer.</summary>
    public string Modifier => Word switch { "Oui." => "", "Non." => "app-answer--no", _ => "app-answer--phone" };

    /// <summary>The answer after its first word.</summary>
    public string Sentence => $"{OnSiteSentence()} {LodgeSentence()}".Trim();

    /// <summary>The measures that hold in every open office, for the line under the list.</summary>
    public IReadOnlyList<string> Measures => [.. OnSite
        .SelectMany(place => place.Measures.Where(measure => measure.Kind != MeasureKind.OccupancyLimit)
            .Select(measure => measure.Label))
        .Distinct(StringComparer.Ordinal)];

    private IEnumerable<PlaceSummary> OnSite => Places.Where(place => place.Type != PlaceType.CallCentre);

    private static bool IsOpen(PlaceSummary place) => place.Status.Channel == Channel.OnSite;

    private string OnSiteSentence()
    {
        var headOffice = OnSite.FirstOrDefault(place => place.Type == PlaceType.Headquarters);
        var agencies = OnSite.Where(place => place.Type == PlaceType.Agency).ToList();
        var open = agencies.Count(IsOpen);
        var headOfficeOpen = headOffice is not null && IsOpen(headOffice);
        var all = agencies.Count == 1 ? "l'agence" : "les agences";
        if (open > 0)
        {
            var words = open < agencies.Count ? $"{open} {(open == 1 ? "agence" : "agences")} sur {agencies.Count}" : open == 1 ? all : $"les {open} agences";
            return headOfficeOpen ? $"Le siège et {words} sont ouverts." : $"{Upper(words)} {(open == 1 ? "est ouverte" : "sont ouvertes")}.";
        }
        if (headOfficeOpen)
            return agencies.Count == 0 ? "Le siège est ouvert." : $"Le siège est ouvert. {Upper(all)} {(agencies.Count == 1 ? "est fermée" : "sont fermées")}.";
        var closed = (HasHeadOffice: headOffice is not null, agencies.Count) switch
        {
            (true, 0) => "Le siège est fermé.",
            (true, _) => $"Le siège et {all} sont fermés.",
            (false, 0) => "",
            (false, 1) => "L'agence est fermée.",
            (false, _) => "Les agences sont fermées.",
        };
        var next = OnSite.Where(place => place.Status.Next is not null).MinBy(place => place.Status.Next!.At);
        return next is null ? closed : $"{closed} Prochaine ouverture : {StatusWords.When(next.Status.Next!.At, At)}.".TrimStart();
    }

    private string LodgeSentence()
    {
        if (Lodges.Typical is not { } lodge)
            return Lodges.Answering == 0 ? "" : $"{Lodges.Answering} loges sur {Lodges.Count} sont joignables.";
        return lodge.Status switch
        {
            { Channel: Channel.Phone, Until: { } until } => $"Les loges répondent au téléphone jusqu'à {StatusWords.When(until, At, timeAlone: true)}.",
            { Channel: Channel.OnSite } => "Les loges sont ouvertes.",
            { Next: { Channel: Channel.Phone } next } => LodgesLater(next, lodge.NextInterval),
            _ => "",
        };
    }

    private string LodgesLater(NextOpening next, OpeningInterval? session)
        => session is not null && session.Date == Paris.DateOf(At)
            ? $"Les loges répondent au téléphone de {StatusWords.Ranges([session])}."
            : $"Les loges répondent au téléphone {StatusWords.When(next.At, At)}.";

    private static string Upper(string text) => char.ToUpper(text[0], French.Culture) + text[1..];
}
