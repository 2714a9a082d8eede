using AngersHabitat.Application.Landlord;
using AngersHabitat.Domain.Landlord;

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
            Legal(facts),
            new("Données personnelles", facts.DataContact is not null, facts.DataContact ?? "Personne n'est indiqué.", Page),
        ];
        return Task.FromResult(lines);
    }

    private static ReadinessLine Legal(LandlordFacts facts)
    {
        List<string> missing = [];
        foreach (var (what, text) in ((string, string?)[])[("forme juridique", facts.LegalForm), ("adresse", facts.Street is null ? null : facts.City), ("directeur de la publication", facts.Publisher), ("hébergeur", facts.HostedBy)])
        {
            if (text is null)
                missing.Add(what);
        }
        return new("Mentions légales", missing.Count == 0, missing.Count == 0 ? "Complètes." : $"Il manque : {string.Join(", ", missing)}.", Page);
    }

    private static string Number(string? phone, string? hours)
        => phone is null ? "Aucun numéro : les pages n'en montrent pas." : hours is null ? $"{French.Phone(phone)}, sans les heures." : $"{French.Phone(phone)}, {hours}";
}
