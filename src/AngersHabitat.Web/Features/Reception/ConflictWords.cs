using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Names a conflict and says what to do about it, in French.</summary>
internal static class ConflictWords
{
    /// <summary>The sentence.</summary>
    public static string Of(ScheduleConflict conflict) => conflict.Kind switch
    {
        ConflictKind.Overlap => conflict.Rules.Count > 1
            ? $"Deux horaires habituels en même temps{On(conflict)} : les plus récents l'emportent. Mettez une fin aux autres si c'est voulu."
            : $"Chevauchement{On(conflict)} : des plages d'horaires habituels ont des heures en commun.",
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
        ConflictKind.NoHoursAfter => $"Aucun horaire après le {French.LongDate(conflict.Date!.Value.AddDays(-1))} : le lieu n'ouvrirait plus jamais. "
            + "Videz la dernière date de ses horaires habituels, ou ajoutez ceux qui suivent. Pour fermer longtemps, gardez-les et ajoutez des horaires de crise « Fermé », avec leur motif.",
        ConflictKind.LimitsContradict => $"Deux limites différentes du nombre de personnes en même temps{On(conflict)} : gardez-en une, ou donnez-lui une fin.",
        ConflictKind.LimitTwice => $"La même limite du nombre de personnes est dite deux fois{On(conflict)} : une seule suffit.",
        ConflictKind.LimitOverType => $"Une limite vaut déjà pour tous les lieux du même type{On(conflict)} : la plus petite l'emporte.",
        ConflictKind.SentenceContradicts => $"Une phrase pour le public dit le contraire d'une mesure en vigueur{On(conflict)} : corrigez l'une ou l'autre.",
        _ => throw Unknown.Value(conflict.Kind),
    };

    private static string On(ScheduleConflict conflict)
    {
        var channel = conflict.Channel is { } named ? $" {RuleWords.Of(named).ToLower(French.Culture)}" : "";
        return conflict.Date is { } date ? $"{channel} (dès le {French.ShortDate(date)})" : channel;
    }

    private static string Holiday(ScheduleConflict conflict)
        => conflict.Date is { } date ? $"{French.DayAndMonth(date)}, {conflict.Holiday}" : "";
}
