using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Names a conflict and says what to do about it, in French.</summary>
internal static class ConflictWords
{
    /// <summary>The sentence.</summary>
    public static string Of(ScheduleConflict conflict) => conflict.Kind switch
    {
        ConflictKind.Overlap => $"Chevauchement{On(conflict)} : des plages d'horaires habituels ont des heures en commun.",
        ConflictKind.EndBeforeStart => "La fin vient avant le début : cette règle ne s'appliquerait jamais.",
        ConflictKind.TelephoneWithoutNumber => "Permanence téléphonique sans numéro de téléphone : ajoutez un numéro dans les coordonnées.",
        ConflictKind.ExceptionOnHoliday => $"Ouverture exceptionnelle un jour férié : {Holiday(conflict)}.",
        ConflictKind.ExceptionsOverlap => $"Deux exceptions pour la même date{On(conflict)} : celle qui commence le plus tard l'emporte.",
        ConflictKind.CrisesOverlap => $"Deux horaires de crise en même temps{On(conflict)} : ceux qui commencent le plus tard l'emportent.",
        ConflictKind.CrisisOverType => $"Les horaires de crise de ce lieu remplacent ceux de tous les lieux du même type{On(conflict)}.",
        ConflictKind.PauseOutsideHours => "Cette pause tombe en dehors des heures d'ouverture : elle ne change rien.",
        ConflictKind.NoChannel => "Rien n'est coché : ni sur place, ni par téléphone.",
        ConflictKind.ReasonMissing => "Le motif pour le public manque.",
        ConflictKind.LabelMissing => "La phrase pour le public manque.",
        ConflictKind.LimitInvalid => "Le nombre de personnes ne convient pas.",
        ConflictKind.OnSiteAtCallCentre => "Le centre d'appel ne reçoit pas sur place : il n'a que des heures de téléphone.",
        ConflictKind.NotForWholeType => "Un type de lieu n'a que des horaires de crise et des mesures sanitaires.",
        _ => throw Unknown.Value(conflict.Kind),
    };

    private static string On(ScheduleConflict conflict)
    {
        var channel = conflict.Channel is { } named ? $" {RuleWords.Of(named).ToLower(French.Culture)}" : "";
        return conflict.Date is { } date ? $"{channel} (dès le {French.ShortDate(date)})" : channel;
    }

    private static string Holiday(ScheduleConflict conflict)
        => conflict.Date is { } date ? $"{French.DayAndMonth(date)}, {PublicHolidays.NameOf(date)}" : "";
}
