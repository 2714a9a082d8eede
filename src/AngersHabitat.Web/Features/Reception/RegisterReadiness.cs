using AngersHabitat.Application.Reception.Register;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Whether places and residences are in.</summary>
internal sealed class RegisterReadiness(IMediator mediator) : IReadinessPart
{
    public int Order => 10;

    public async Task<IReadOnlyList<ReadinessLine>> ReadAsync(CancellationToken cancellationToken)
    {
        var count = await mediator.Send(new CountRegister.Query(), cancellationToken);
        return
        [
            new("Siège et agences", count is { HasHeadOffice: true, Offices: > 1 },
                count.Offices == 0 ? "Aucun siège, aucune agence." : count.HasHeadOffice ? $"Le siège, {French.Count(count.Offices - 1, "agence", "agences")}." : "Il manque le siège.", "/admin/lieux"),
            new("Horaires", count.WithoutHours.Count == 0 && count.Offices + count.Lodges > 0,
                count.Offices + count.Lodges == 0 ? "Aucun lieu." : count.WithoutHours.Count == 0 ? "Chaque lieu a ses horaires." : $"Sans horaires : {string.Join(", ", count.WithoutHours.Take(5))}{(count.WithoutHours.Count > 5 ? "…" : "")}.", "/admin/lieux"),
            new("Loges", count.Lodges > 0, count.Lodges == 0 ? "Aucune loge." : $"{French.Count(count.Lodges, "loge", "loges")}.", "/admin/lieux/import"),
            new("Résidences", count is { Residences: > 0, WithoutPlace: 0 },
                count.Residences == 0 ? "Aucune résidence : la recherche du public ne trouve rien." : count.WithoutPlace == 0 ? $"{French.Count(count.Residences, "résidence", "résidences")}, chacune a son lieu." : $"{French.Count(count.WithoutPlace, "résidence", "résidences")} sans lieu en service.", "/admin/residences"),
        ];
    }
}
