using AngersHabitat.Application.Reception;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>What is said of a place's status, in French: short word, full label, what comes next.</summary>
internal static class StatusWords
{
    /// <summary>« Ouvert », « Par téléphone », « Fermé »: what stands beside the shape.</summary>
    public static string Word(ServiceStatus state) => state switch
    {
        ServiceStatus.Open or ServiceStatus.OpenAdapted => "Ouvert",
        ServiceStatus.PhoneOnly => "Par téléphone",
        ServiceStatus.ClosedTemporarily => "Fermé temporairement",
        ServiceStatus.ToConfirm => "À confirmer",
        ServiceStatus.ClosedNow => "Fermé",
        _ => throw Unknown.Value(state),
    };

    /// <summary>« réouverture prévue demain à 9 h », « jusqu'à nouvel ordre »: the first opening that the plan leaves.</summary>
    public static string Reopening(EmergencyPeriod closure, DateTimeOffset? next, DateTimeOffset at)
        => closure.ReopensAt is { } foreseen ? $"réouverture prévue {When(next ?? foreseen, at)}" : "jusqu'à nouvel ordre";

    /// <summary>« Fermée exceptionnellement depuis 10 h 11, jusqu'à nouvel ordre. »</summary>
    public static string Closed(PlaceSummary place, EmergencyPeriod closure, DateTimeOffset at)
        => $"{PlaceNames.Agreed("Fermé", place.Type)} exceptionnellement depuis {Since(closure.From, at)}, {Reopening(closure, place.Status.Next?.At, at)}.";

    /// <summary>What a day's hours are told beside them: the closure since its minute, or that they wait for the reopening.</summary>
    public static string OnDay(PlaceDay day, EmergencyPeriod closure, DateTimeOffset at)
        => Paris.DateOf(closure.From) == day.Date ? $"fermé exceptionnellement depuis {French.Clock(TimeOnly.FromDateTime(Paris.ToLocal(closure.From)))}"
            : closure.End is { } end && Paris.DateOf(end) == day.Date ? $"réouverture prévue à {French.Clock(TimeOnly.FromDateTime(Paris.ToLocal(end)))}"
            : closure.End is null ? "fermé jusqu'à nouvel ordre" : $"fermé, réouverture prévue {When(closure.End.Value, at)}";

    private static string Since(DateTimeOffset instant, DateTimeOffset at)
        => Paris.DateOf(instant) == Paris.DateOf(at)
            ? French.Clock(TimeOnly.FromDateTime(Paris.ToLocal(instant)))
            : $"le {French.Moment(instant.UtcDateTime)}";

    /// <summary>« jusqu'à 12 h 30 » when open, « ouvre à 13 h 30 » or « répond au téléphone à 17 h » when closed; empty when nothing is known.</summary>
    public static string Detail(PlaceStatus status, DateTimeOffset at)
    {
        if (status.Closure is { } closure)
            return Reopening(closure, status.Next?.At, at);
        if (status.IsOpen)
            return status.Until is { } until ? $"jusqu'à {When(until, at, timeAlone: true)}" : "";
        if (status.Next is not { } next)
            return "";
        var verb = next.Channel == Channel.OnSite ? "ouvre" : "répond au téléphone";
        return $"{verb} {When(next.At, at)}";
    }

    /// <summary>
    /// The one word of a place on every page, which agrees with it: the agency is « ouverte », the head office « ouvert ». A place that is shut but answers the telephone later today is said « par téléphone », from when to when: a closed
    /// lodge is no dead end.
    /// </summary>
    public static (ServiceStatus Shape, string Word, string Detail) Of(PlaceSummary place, DateTimeOffset at)
    {
        var status = place.Status;
        if (status.State == ServiceStatus.ClosedNow && place.NextInterval is { Channel: Channel.Phone } session && session.Date == Paris.DateOf(at))
            return (ServiceStatus.PhoneOnly, Word(ServiceStatus.PhoneOnly), $"aujourd'hui de {Ranges([session])}");
        return (status.State, PlaceNames.Agreed(Word(status.State), place.Type), Detail(status, at));
    }

    /// <summary>Word and detail in one line: « Par téléphone aujourd'hui de 17 h à 18 h », « Fermé, ouvre lundi 16 novembre à 9 h ».</summary>
    public static string Line(PlaceSummary place, DateTimeOffset at)
    {
        if (place.Status.State == ServiceStatus.ToConfirm)
            return ToConfirm(place, at);
        var (shape, word, detail) = Of(place, at);
        return detail.Length == 0 ? word : shape == ServiceStatus.PhoneOnly || place.Status.IsOpen ? $"{word} {detail}" : $"{word}, {detail}";
    }

    /// <summary>The same of « the place », whatever it is: the label of the API.</summary>
    public static string Label(PlaceSummary place, DateTimeOffset at) => Line(place with { Type = PlaceType.Headquarters }, at);

    private static string ToConfirm(PlaceSummary place, DateTimeOffset at)
    {
        var word = $"À confirmer : {PlaceNames.Agreed(Lower(Word(place.Status.StateByRules)), place.Type)}";
        var detail = Detail(place.Status, at);
        return detail.Length == 0 ? word : place.Status.IsOpen ? $"{word} {detail}" : $"{word}, {detail}";
    }

    /// <summary>« aujourd'hui à 13 h 30 », « demain à 9 h », « lundi 16 novembre à 9 h »; the year only from half a year on.</summary>
    public static string When(DateTimeOffset instant, DateTimeOffset at, bool timeAlone = false)
    {
        var local = Paris.ToLocal(instant);
        var (date, today) = (DateOnly.FromDateTime(local), Paris.DateOf(at));
        var clock = French.Clock(TimeOnly.FromDateTime(local));
        if (date == today)
            return timeAlone ? clock : $"aujourd'hui à {clock}";
        if (timeAlone && local.TimeOfDay == TimeSpan.Zero && date == today.AddDays(1))
            return "minuit";
        var day = date == today.AddDays(1) ? "demain" : date.DayNumber - today.DayNumber < 180 ? French.DayAndMonth(date) : French.LongDate(date);
        return $"{day} à {clock}";
    }

    /// <summary>On what terms one is received: « sur rendez-vous, masque obligatoire, 6 personnes à la fois, complet en ce moment »; empty without.</summary>
    public static string Terms(VisitTerms terms) => string.Join(", ", ((string?[])
    [
        terms.ByAppointment ? "sur rendez-vous" : null,
        terms.Level switch
        {
            AttendanceLevel.Full => "complet en ce moment", AttendanceLevel.Busy => "du monde en ce moment", AttendanceLevel.Calm => "plutôt calme en ce moment",
            null => null, _ => throw Unknown.Value(terms.Level),
        },
        terms.Limit is { } limit ? $"{limit} {(limit == 1 ? "personne" : "personnes")} à la fois" : null,
        terms.Mask ? "masque obligatoire" : null,
    ]).OfType<string>());

    /// <summary>Why the place is as it is: the public reason, or the rule's own words.</summary>
    public static string? Why(PlaceStatus status) => (status.Rule, status.Reason) switch
    {
        (OpeningRule.Holiday, { } name) => $"Jour férié : {name}.",
        (OpeningRule.Emergency, { } reason) => $"Fermeture d'urgence : {reason}.",
        (_, { } reason) => $"{reason}.",
        _ => null,
    };

    /// <summary>« 9 h à 12 h 30 et 13 h 30 à 17 h 30 ».</summary>
    public static string Ranges(IReadOnlyList<OpeningInterval> intervals)
        => string.Join(" et ", intervals.Select(interval => $"{Clock(interval.Opens)} à {Clock(interval.Closes)}"));

    /// <summary>What to do now, as a heading: « Venez », « Appelez maintenant », « Appelez à 17 h ».</summary>
    public static string Verb(NextStep step, DateTimeOffset at) => step.Verb switch
    {
        StepVerb.Come when step.Place!.Terms.Level == AttendanceLevel.Full => "Venez, mais il faut attendre",
        StepVerb.Come => "Venez",
        StepVerb.ComeByAppointment => "Prenez rendez-vous",
        StepVerb.ComeElsewhere => $"Complet : allez plutôt {PlaceNames.At(step.Alternative!.Name, step.Alternative.Type)}",
        StepVerb.Call => $"Appelez le {French.Phone(step.Place!.Phone!)} maintenant",
        StepVerb.CallLater => $"Appelez {When(step.At!.Value, at)}",
        StepVerb.ComeLater => $"Venez {When(step.At!.Value, at)}",
        StepVerb.Nowhere => "Écrivez-nous",
        _ => throw Unknown.Value(step.Verb),
    };

    private static string Clock(int minutes)
        => minutes == TimeRange.DayMinutes ? "minuit" : French.Clock(new TimeOnly(minutes / 60 % 24, minutes % 60));

    private static string Lower(string text) => char.ToLower(text[0], French.Culture) + text[1..];
}
