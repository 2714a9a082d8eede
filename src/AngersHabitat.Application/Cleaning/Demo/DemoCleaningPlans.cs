using AngersHabitat.Application.Demo;
using AngersHabitat.Domain.Cleaning;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Cleaning.Demo;

/// <summary>The forms of the plans: one in five by a firm, three days a week; handles by those of the first lockdown, twice a day in every crisis.</summary>
/// <param name="residences">Those that are cleaned, in the order of their sites.</param>
/// <param name="firms">Two firms.</param>
/// <param name="points">Numbers of the points by their codes.</param>
internal sealed class DemoCleaningPlans(IReadOnlyList<Residence> residences, IReadOnlyList<Guid> firms, IReadOnlyDictionary<string, int> points)
{
    /// <summary>The first day that is told.</summary>
    public static readonly DateOnly First = new(2020, 3, 2);

    /// <summary>From when on handles are cleaned twice in a crisis.</summary>
    public static readonly DateOnly Lockdown = new(2020, 3, 17);

    private const string Workdays = "lun-ven", EveryOther = "lun mer ven";

    // In the walk of its lodge, by name.
    private readonly Dictionary<Guid, int> _walks = residences.OrderBy(row => row.LodgeId).ThenBy(row => row.Name, FrenchOrder.Words)
        .Select((row, index) => (row.Id, Walk: (index + 1) * 10 % CleaningSite.LastWalk)).ToDictionary(row => row.Id, row => row.Walk);

    /// <summary>The first version of each.</summary>
    public IEnumerable<PublishCleaningPlan.Command> Usual => residences.Select((residence, index) => Form(residence, index + 1, after: 0, First));

    /// <summary>The second.</summary>
    public IEnumerable<PublishCleaningPlan.Command> InCrisis => residences.Select((residence, index) => Form(residence, index + 1, after: 1, Lockdown));

    /// <summary>One that its caretaker cleans.</summary>
    public Residence ByCaretaker => residences.Where((residence, index) => FirmOf(residence, index + 1) is null).First();

    private Guid? FirmOf(Residence residence, int site) => residence.LodgeId is null || site % 5 == 0 ? firms[site / 5 % 2] : null;

    private PublishCleaningPlan.Command Form(Residence residence, int site, int after, DateOnly from)
    {
        var firm = FirmOf(residence, site);
        return new()
        {
            Id = DemoId.Of($"cleaning-plan:{residence.Id}:{after + 1}"), ResidenceId = residence.Id, After = after, From = from, CleanerId = firm, Walk = _walks[residence.Id],
            Lines = Lines(firm is null ? Workdays : EveryOther, crisis: after > 0),
        };
    }

    private PublishCleaningPlan.Line[] Lines(string usual, bool crisis) =>
    [
        Line("hall", usual, crisis ? Workdays : null), Line("escaliers", EveryOther), Line("poignees", usual, crisis ? $"{Workdays}, 2 fois" : null),
        Line("boites-aux-lettres", "tous les 7 jours"), Line("poubelles", usual), Line("abords", "mar ven"),
    ];

    private PublishCleaningPlan.Line Line(string code, string usual, string? crisis = null) => new() { Point = points[code], Usual = usual, Crisis = crisis };
}
