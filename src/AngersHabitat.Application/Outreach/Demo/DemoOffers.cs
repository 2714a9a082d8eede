using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach.Demo;

/// <summary>The forms of an invented catalogue of the CCAS.</summary>
internal static class DemoOffers
{
    /// <summary>The first day of each.</summary>
    public static readonly DateOnly First = new(2020, 3, 17);

    private static readonly DateOnly LastOfActivities = new(2021, 6, 30);

    public static IReadOnlyList<SaveOffer.Command> Forms { get; } =
    [
        Offer(1, OfferKind.Help, "Portage de repas à domicile", "À domicile", "Du lundi au samedi", 60, Need.Shopping),
        Offer(2, OfferKind.Help, "Courses livrées", "À domicile", "Mardi et vendredi", 80, Need.Shopping, Need.Medicines),
        Offer(3, OfferKind.Help, "Médicaments apportés", "À domicile", "Du lundi au vendredi", null, Need.Medicines),
        Offer(4, OfferKind.Help, "Visite à domicile", "À domicile", "Une fois par semaine", 40, Need.Isolation),
        Offer(5, OfferKind.Help, "Téléassistance", "À domicile", "Installation sous dix jours", null, Need.Isolation, Need.CareAccess, Need.Housing),
        Offer(6, OfferKind.Help, "Accompagnement chez le médecin", "Depuis le domicile", "Sur rendez-vous", 30, Need.CareAccess),
        Offer(7, OfferKind.Help, "Aide aux démarches et au budget", "Par téléphone", "Sur rendez-vous", 50, Need.Paperwork, Need.Budget),
        Offer(8, OfferKind.Help, "Prêt de tablette et initiation", "À domicile", "Deux séances", 25, Need.Digital),
        Offer(9, OfferKind.Activity, "Cercle téléphonique", "Par téléphone", "Le jeudi à 14 h 30", 48, Need.Isolation, Need.Activity),
        Offer(10, OfferKind.Activity, "Lectures au téléphone", "Par téléphone", "Le mardi à 15 h", 24, Need.Activity),
        Offer(11, OfferKind.Activity, "Gymnastique douce par téléphone", "Par téléphone", "Lundi et mercredi à 10 h", 36, Need.Activity),
    ];

    /// <summary>What the forms made, in their order.</summary>
    public static async Task<IReadOnlyList<CcasOffer>> ReadAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var offers = await db.CcasOffers.AsNoTracking().ToDictionaryAsync(offer => offer.Id, cancellationToken);
        return [.. Forms.Select(form => offers[form.Id])];
    }

    private static SaveOffer.Command Offer(int number, OfferKind kind, string name, string place, string schedule, int? capacity, params Need[] needs) => new()
    {
        Id = new Guid(0x0cca5, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)number), Kind = kind, Name = name, Place = place, Schedule = schedule, Capacity = capacity, Needs = needs,
        FirstDate = First, LastDate = kind == OfferKind.Activity ? LastOfActivities : null,
    };
}
