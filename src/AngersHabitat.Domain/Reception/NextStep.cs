namespace AngersHabitat.Domain.Reception;

/// <summary>
/// The first answer of « Mon lieu d'accueil »: come to the agency when it is open; otherwise call whoever answers now, the
/// lodge before the call centre, because it knows the building; otherwise whatever opens first.
/// </summary>
/// <param name="Verb">What to do.</param>
/// <param name="Place">Where; null when nothing opens.</param>
/// <param name="At">From when; null for now.</param>
public sealed record NextStep(StepVerb Verb, NamedStatus? Place, DateTimeOffset? At)
{
    /// <param name="places">Agency, lodge and call centre, in the order of preference.</param>
    public static NextStep Choose(IReadOnlyList<NamedStatus> places)
    {
        if (places.FirstOrDefault(place => place.Status.Channel == Channel.OnSite) is { } open)
            return new NextStep(StepVerb.Come, open, null);
        if (places.FirstOrDefault(place => place.Status.Channel == Channel.Phone && place.Phone is not null) is { } answering)
            return new NextStep(StepVerb.Call, answering, null);
        var first = places.Where(place => place.Status.Next is not null).MinBy(place => place.Status.Next!.At);
        return first is null
            ? new NextStep(StepVerb.Nowhere, null, null)
            : new NextStep(first.Status.Next!.Channel == Channel.OnSite ? StepVerb.ComeLater : StepVerb.CallLater, first, first.Status.Next.At);
    }
}
