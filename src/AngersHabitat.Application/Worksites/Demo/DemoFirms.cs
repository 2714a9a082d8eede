using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>Invented firms, lots and managers of the demonstration.</summary>
internal static class DemoFirms
{
    public const string HowToAnswer = "Dossier et dépôt des offres sur la plateforme de dématérialisation de l'office. Renseignements : service des marchés.";

    public static IReadOnlyList<string> Managers { get; } = ["Julie Marchand", "Thomas Bellanger", "Sophie Gaudin", "Karim Lefèvre", "Anne Poirier"];

    private static readonly (WorkKind Kind, string Title, AmountBand Band)[] New =
    [
        (WorkKind.Structure, "Gros œuvre", AmountBand.From500KTo2M), (WorkKind.Roofing, "Charpente et couverture", AmountBand.From90To500K),
        (WorkKind.Joinery, "Menuiseries extérieures", AmountBand.From90To500K), (WorkKind.Plumbing, "Plomberie, chauffage, ventilation", AmountBand.From90To500K),
        (WorkKind.Electricity, "Électricité", AmountBand.From90To500K), (WorkKind.Landscaping, "Voirie et espaces verts", AmountBand.From40To90K),
    ];

    private static readonly (WorkKind Kind, string Title, AmountBand Band)[] Renovation =
    [
        (WorkKind.Insulation, "Isolation des façades", AmountBand.From500KTo2M), (WorkKind.Joinery, "Remplacement des menuiseries", AmountBand.From90To500K),
        (WorkKind.Plumbing, "Chauffage et ventilation", AmountBand.From90To500K), (WorkKind.Electricity, "Électricité des logements", AmountBand.From90To500K),
        (WorkKind.Finishes, "Peinture des parties communes", AmountBand.From40To90K),
    ];

    private static readonly (string Name, bool IsLocal)[] Firms =
    [
        ("Maçonnerie Loire-Maine", true), ("Façades d'Anjou", true), ("Menuiserie Beaumont", true), ("Thermi-Ouest", true), ("Électricité Rabelais", true),
        ("Couverture Segré", true), ("Paysages du Layon", true), ("Bâti-Atlantique", false), ("Grand Ouest Énergies", false), ("Renov'Île-de-France", false),
    ];

    public static LotAnnouncement Lot(Nature nature, int index, DateOnly planned, int days)
    {
        var (kind, title, band) = Kinds(nature)[index % Kinds(nature).Length];
        return new LotAnnouncement
        {
            Title = title, Work = kind, Amount = band, HowToAnswer = HowToAnswer, PlannedOn = planned, AnswersUntil = planned.AddDays(days),
        };
    }

    public static ContractTerms Terms(Random random, string lot, decimal amount)
    {
        var (name, isLocal) = Firms[random.Next(Firms.Length)];
        return new ContractTerms(name, isLocal, lot, amount);
    }

    private static (WorkKind Kind, string Title, AmountBand Band)[] Kinds(Nature nature) => nature is Nature.Construction ? New : Renovation;
}
