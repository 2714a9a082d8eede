using AngersHabitat.Application.Demo;
using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Demo;

/// <summary>Rules put in force together.</summary>
/// <param name="At">When they were published.</param>
/// <param name="Scope">For which place, or whole type.</param>
/// <param name="Rules">The forms.</param>
internal sealed record DemoPublication(DateTimeOffset At, string Scope, IReadOnlyList<ICommand> Rules);

/// <summary>The rules of 2020, each on the eve of its first day: spring lockdown, measures since May, masks since July, lodges by telephone since 30 October.</summary>
internal static class DemoRules
{
    private static readonly DateOnly FirstLockdown = new(2020, 3, 17);
    private static readonly DateOnly Reopening = new(2020, 5, 11);
    private static readonly DateOnly MasksRequired = new(2020, 7, 20);
    private static readonly DateOnly SecondLockdown = new(2020, 10, 30);

    private static readonly PlaceType[] Desks = [PlaceType.Headquarters, PlaceType.Agency];

    private static readonly IReadOnlyList<string?> Session = ["17h-18h", "17h-18h", "17h-18h", "17h-18h", "17h-18h", null, null];

    /// <summary>All of them, in the order of their publication.</summary>
    public static IEnumerable<DemoPublication> All =>
    [
        .. Desks.Select(type => OnTheEve(FirstLockdown, type, Spring(type))),
        OnTheEve(FirstLockdown, PlaceType.Lodge, Spring(PlaceType.Lodge) with { Phone = CrisisEffect.OtherHours, PhoneDays = Session }),
        .. Desks.Select(type => OnTheEve(Reopening, type,
            Measure(type, MeasureKind.Plexiglass, Reopening, "Parois de protection aux guichets"),
            Measure(type, MeasureKind.Distancing, Reopening, "Marquage au sol : un mètre entre chaque personne"),
            Measure(type, MeasureKind.HandGel, Reopening, "Gel pour les mains à l'entrée"))),
        .. DemoPlaces.Limits.Select(place => new DemoPublication(EveOf(Reopening), place.Slug, [Limit(place.Slug, place.Limit)])),
        .. Desks.Select(type => OnTheEve(MasksRequired, type, Measure(type, MeasureKind.Mask, MasksRequired, "Masque obligatoire dès 11 ans"))),
        OnTheEve(SecondLockdown, PlaceType.Lodge, LodgesByPhone),
    ];

    private static SaveCrisis.Command LodgesByPhone => new()
    {
        Scope = EditScope.KeyOf(PlaceType.Lodge), Id = DemoId.Of("autumn:lodges"), From = SecondLockdown,
        OnSite = CrisisEffect.Closed, Phone = CrisisEffect.OtherHours, PhoneDays = Session,
        Reason = "La distance d'un mètre n'est pas possible dans les loges : la permanence se tient par téléphone",
    };

    private static SaveCrisis.Command Spring(PlaceType type) => new()
    {
        Scope = EditScope.KeyOf(type), Id = DemoId.Of("spring:" + type), From = FirstLockdown, Last = Reopening.AddDays(-1), OnSite = CrisisEffect.Closed,
        Reason = "Premier confinement : accueil sur place suspendu",
    };

    private static SaveMeasure.Command Measure(PlaceType type, MeasureKind kind, DateOnly from, string label)
        => new() { Scope = EditScope.KeyOf(type), Id = DemoId.Of($"measure:{type}:{kind}"), From = from, Kind = kind, Label = label };

    private static SaveMeasure.Command Limit(string slug, int limit)
        => new() { Scope = slug, Id = DemoId.Of("limit:" + slug), From = Reopening, Kind = MeasureKind.OccupancyLimit, Limit = limit };

    private static DemoPublication OnTheEve(DateOnly of, PlaceType type, params IReadOnlyList<ICommand> rules) => new(EveOf(of), EditScope.KeyOf(type), rules);

    private static DateTimeOffset EveOf(DateOnly date) => Paris.ToInstant(date.AddDays(-1), new TimeOnly(18, 0));
}
