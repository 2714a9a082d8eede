using AngersHabitat.Application.Demo;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Demo;

/// <summary>The rules of 2020: usual hours, spring lockdown, measures since May, lodges by telephone since 30 October.</summary>
internal static class DemoRules
{
    private static readonly DateOnly Always = new(2015, 1, 1);
    private static readonly DateOnly FirstLockdown = new(2020, 3, 17);
    private static readonly DateOnly Reopening = new(2020, 5, 11);
    private static readonly DateOnly SecondLockdown = new(2020, 10, 30);
    private static readonly DateOnly MasksRequired = new(2020, 7, 20);

    private static readonly Week OfficeHours = Week.MondayToFriday("09:00-12:30,13:30-17:30");
    private static readonly Week Session = Week.MondayToFriday("17:00-18:00");

    public static PlaceRules Of(DemoPlace place) => new()
    {
        Weekly = [new WeeklyHours { Id = DemoId.Of("weekly:" + place.Slug), From = Always, Channel = ChannelOf(place.Type), Week = WeekOf(place) }],
        Measures = place.Limit is { } limit
            ? [new SanitaryMeasure
            {
                Id = DemoId.Of("limit:" + place.Slug), From = Reopening, Kind = MeasureKind.OccupancyLimit, Limit = limit,
                Label = $"{limit} personnes au plus à l'intérieur",
            }]
            : [],
    };

    public static PlaceRules Of(PlaceType type) => type == PlaceType.Lodge
        ? new() { Crises = [Spring(type, Session), LodgesByPhone()] }
        : new()
        {
            Crises = [Spring(type, phone: null)],
            Measures =
            [
                Measure(type, MeasureKind.Plexiglass, Reopening, "Parois de protection aux guichets"),
                Measure(type, MeasureKind.Distancing, Reopening, "Marquage au sol : un mètre entre chaque personne"),
                Measure(type, MeasureKind.HandGel, Reopening, "Gel pour les mains à l'entrée"),
                Measure(type, MeasureKind.Mask, MasksRequired, "Masque obligatoire dès 11 ans"),
            ],
        };

    private static CrisisSchedule Spring(PlaceType type, Week? phone) => new()
    {
        Id = DemoId.Of("spring:" + type), From = FirstLockdown, To = Reopening, OnSite = Week.Never, Phone = phone,
        Reason = "Premier confinement : accueil sur place suspendu",
    };

    private static CrisisSchedule LodgesByPhone() => new()
    {
        Id = DemoId.Of("autumn:lodges"), From = SecondLockdown, OnSite = Week.Never, Phone = Session,
        Reason = "La distance d'un mètre n'est pas possible dans les loges : la permanence se tient par téléphone",
    };

    private static SanitaryMeasure Measure(PlaceType type, MeasureKind kind, DateOnly from, string label)
        => new() { Id = DemoId.Of($"measure:{type}:{kind}"), From = from, Kind = kind, Label = label };

    private static Channel ChannelOf(PlaceType type) => type == PlaceType.CallCentre ? Channel.Phone : Channel.OnSite;

    private static Week WeekOf(DemoPlace place) => place switch
    {
        { Type: PlaceType.CallCentre } => Week.MondayToFriday("08:30-17:30"),
        { Type: PlaceType.Lodge } => Session,
        { Slug: "agence-sud" } => OfficeHours.With(DayOfWeek.Thursday, "13:30-17:30"),
        _ => OfficeHours,
    };
}
