namespace AngersHabitat.Domain.Reception;

/// <summary>
/// The one answer of the public pages: come to the agency when it is open and lets in; when it is full, an open one nearby; otherwise call whoever answers now, the
/// lodge before the call centre, because it knows the building; otherwise whatever opens first. An open alternative is told wherever the own place is shut or full.
/// </summary>
/// <param name="Verb">What to do.</param>
/// <param name="Place">Where; null when nothing opens.</param>
/// <param name="At">From when; null for now.</param>
public sealed record NextStep(StepVerb Verb, NamedStatus? Place, DateTimeOffset? At)
{
    /// <summary>The nearest other place that is open on site and lets in, when the own one does not.</summary>
    public NamedStatus? Alternative { get; init; }

    /// <summary>Whether the number of the night is told, and where.</summary>
    public NightNumber Night { get; init; }

    /// <param name="places">Agency, lodge and call centre, in the order of preference.</param>
    /// <param name="others">Other places that receive.</param>
    public static NextStep Choose(IReadOnlyList<NamedStatus> places, IReadOnlyList<NamedStatus>? others = null)
    {
        ArgumentNullException.ThrowIfNull(places);
        var open = places.FirstOrDefault(place => place.Status.Channel == Channel.OnSite);
        if (open is { Terms.LetsIn: true })
            return new NextStep(StepVerb.Come, open, null);
        var nearest = Nearest(places, others ?? []);
        if (open is not null)
            return new NextStep(open.Terms.Level != AttendanceLevel.Full ? StepVerb.ComeByAppointment : nearest is null ? StepVerb.Come : StepVerb.ComeElsewhere, open, null) { Alternative = nearest };
        return Closed(places) with { Alternative = nearest, Night = NightOf(places) };
    }

    /// <summary>Whether the number of the night is told while none of the places is open.</summary>
    public static NightNumber NightOf(IReadOnlyList<NamedStatus> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        var days = places.Select(place => place.Day).OfType<(bool HasOpened, bool OpensLater)>().ToList();
        if (days.Count == 0 || places.Any(place => place.Status.IsOpen || place.Line.Answers))
            return NightNumber.Silent;
        var (opened, later) = (days.Exists(day => day.HasOpened), days.Exists(day => day.OpensLater));
        return (opened, later) switch
        {
            (false, false) => NightNumber.First,
            (true, true) => NightNumber.Silent,
            _ => NightNumber.Beside,
        };
    }

    private static NextStep Closed(IReadOnlyList<NamedStatus> places)
    {
        if (places.FirstOrDefault(place => place.Status.Channel == Channel.Phone && place.Phone is not null) is { } answering)
            return new NextStep(StepVerb.Call, answering, null);
        var first = places.Where(place => place.Status.Next is not null).MinBy(place => place.Status.Next!.At);
        return first is null
            ? new NextStep(StepVerb.Nowhere, null, null)
            : new NextStep(first.Status.Next!.Channel == Channel.OnSite ? StepVerb.ComeLater : StepVerb.CallLater, first, first.Status.Next.At);
    }

    private static NamedStatus? Nearest(IReadOnlyList<NamedStatus> own, IReadOnlyList<NamedStatus> others)
    {
        // The lodge stands at home, the agency need not.
        var home = own.LastOrDefault(place => place.Latitude is not null);
        return others.Where(other => other.Status.Channel == Channel.OnSite && other.Terms.LetsIn && own.All(place => place.Name != other.Name))
            .OrderBy(other => home is null ? 0 : other.FarFrom(home)).FirstOrDefault();
    }
}
