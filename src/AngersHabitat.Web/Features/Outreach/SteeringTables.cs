using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The tables of the steering page, on screen and as files. Groups of fewer than five people are masked in both.</summary>
public static class SteeringTables
{
    /// <summary>The smallest number of people shown as such.</summary>
    public const int SmallestShown = 5;

    /// <summary>A count of people in a cell of a table: masked from 1 to 4, in a form that leaves room for the districts on paper.</summary>
    public static string MaskedCell(int people) => people is > 0 and < SmallestShown ? $"<\u00a0{SmallestShown}" : Masked(people);

    /// <summary>A count of people in a small group: masked from 1 to 4.</summary>
    public static string Masked(int people)
        => people is > 0 and < SmallestShown ? $"moins de {SmallestShown}" : French.Number(people);

    /// <summary>« 63 % » of everyone targeted; nothing when nobody is.</summary>
    public static string Share(int part, int whole) => whole == 0 ? "" : $"{Math.Round(100m * part / whole).ToString("0", French.Culture)} %";

    /// <summary>What « terminé » means, beside the figure.</summary>
    public const string Settled = "Terminé\u00A0: nouvelles prises, aide refusée, ou la personne ne veut plus d’appel. Les autres restent, injoignables comprises.";

    /// <summary>Districts in the order of the table.</summary>
    public static IReadOnlyList<string> Districts(SteeringFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return [.. figures.Needs.SelectMany(need => need.ByDistrict.Keys).Distinct(StringComparer.Ordinal).Order(FrenchOrder.Words)];
    }

    /// <summary>Columns and rows of a table by its name in the address.</summary>
    public static (IReadOnlyList<ExportColumn<object?[]>> Columns, IReadOnlyList<object?[]> Rows) Of(SteeringFigures figures, string table)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return table switch
        {
            "jours" => Table(["Jour", "Appels", "Appels qui ont joint"], figures.ByDay.Select(slot => new object?[] { slot.Slot, slot.Attempts, slot.Reached })),
            "heures" => Table(["Heure", "Appels", "Appels qui ont joint"], figures.ByHour.Select(slot => new object?[] { $"{slot.Slot} h", slot.Attempts, slot.Reached })),
            "besoins" => Needs(figures),
            "agences" => Table(["Agence", "Personnes visées", "Appelées", "Jointes", "Appels terminés", "Non jointes"], figures.ByAgency.Select(row => new object?[]
            {
                row.Agency, Masked(row.Targeted), Masked(row.Attempted), Masked(row.Reached), Masked(row.Settled), Masked(row.NotReached),
            })),
            _ => Table(["Indicateur", "Valeur"], Summary(figures)),
        };
    }

    private static (IReadOnlyList<ExportColumn<object?[]>> Columns, IReadOnlyList<object?[]> Rows) Needs(SteeringFigures figures)
    {
        var districts = Districts(figures);
        return Table(["Besoin", "Personnes", "Sans orientation", .. districts.Select(DistrictName)], figures.Needs.Select(need => (object?[])
        [
            Words.Of(need.Need), Masked(need.People), Masked(need.Unmet), .. districts.Select(district => Masked(need.ByDistrict.GetValueOrDefault(district))),
        ]));
    }

    /// <summary>Name of a district in a heading.</summary>
    public static string DistrictName(string district) => string.IsNullOrEmpty(district) ? "Non renseigné" : district;

    private static IEnumerable<object?[]> Summary(SteeringFigures figures) =>
    [
        ["Date", figures.On], ["Personnes visées", figures.Targeted], ["Appelées", figures.Attempted], ["Jointes", figures.Reached], ["Appels terminés", figures.Settled],
        ["Restent", figures.Forecast.Left], ["dont injoignables, à aller voir", figures.Forecast.ToVisit], ["Fin prévue", figures.Forecast.EndsOn],
        .. figures.States.Select(pair => new object?[] { Words.Of(pair.Key), pair.Value }),
        .. figures.Referrals.ByState.Select(pair => new object?[] { $"Orientations : {Words.Of(pair.Key).ToLower(French.Culture)}", pair.Value }),
        ["Orientations en retard", figures.Referrals.Late], ["Résultats donnés aux personnes", figures.Referrals.Told],
        ["Signalements ouverts", figures.Escalations.Open], ["Signalements en retard", figures.Escalations.Late], ["Signalements traités", figures.Escalations.Done],
    ];

    private static (IReadOnlyList<ExportColumn<object?[]>> Columns, IReadOnlyList<object?[]> Rows) Table(IReadOnlyList<string> headers, IEnumerable<object?[]> rows)
        => ([.. headers.Select((header, index) => new ExportColumn<object?[]>(header, row => row[index]))], [.. rows]);
}
