using AngersHabitat.Application.Landlord;

namespace AngersHabitat.Web.Features.Landlord;

/// <summary>Whether the landlord has said who it is and how to reach it.</summary>
internal sealed class LandlordReadiness(LandlordKeeper keeper) : IReadinessPart
{
    private const string Page = "/admin/organisme";

    public int Order => 0;

    public Task<IReadOnlyList<ReadinessLine>> ReadAsync(CancellationToken cancellationToken)
    {
        var facts = keeper.Now.Facts;
        IReadOnlyList<ReadinessLine> lines =
        [
            new("Organisme", facts.Name is not null, facts.Name ?? "Aucun nom : les pages restent sans nom.", Page),
            new("Numéro de jour", facts.DayPhone is not null, Number(facts.DayPhone, facts.DayHours), Page),
            new("Numéro de nuit", facts.NightPhone is not null, Number(facts.NightPhone, facts.NightHours), Page),
            new("Mentions légales", facts is { LegalForm: not null, Street: not null, City: not null }, facts.LegalForm is null ? "La forme juridique manque." : facts.Street is null ? "L'adresse manque." : "Forme juridique et adresse sont là.", Page),
            new("Données personnelles", facts.DataContact is not null, facts.DataContact ?? "Personne n'est indiqué.", Page),
        ];
        return Task.FromResult(lines);
    }

    private static string Number(string? phone, string? hours)
        => phone is null ? "Aucun numéro : les pages n'en montrent pas." : hours is null ? $"{French.Phone(phone)}, sans les heures." : $"{French.Phone(phone)}, {hours}";
}
