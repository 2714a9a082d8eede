using AngersHabitat.Application.Demo;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Cleaning.Demo;

/// <summary>The forms of those who clean: the caretakers, one for two or three lodges, and two firms.</summary>
internal static class DemoCleaners
{
    /// <summary>The caretaker who has an account.</summary>
    public const string Caretaker = "Thierry Technicien";

    /// <summary>How many firms there are; they stand first.</summary>
    public const int Firms = 2;

    /// <summary>Lodges of the demonstration's own caretaker.</summary>
    private const int OwnLodges = 3;

    // Beyond some hundred lodges a caretaker has more of them.
    private const int MostCaretakers = 100;

    private static readonly string[] First = ["Thierry", "Fatima", "Jean-Luc", "Sylvie", "Mamadou", "Nadège", "Patrick", "Rosa", "Didier", "Aïcha"];
    private static readonly string[] Last = ["Besnard", "Camara", "Gaultier", "Lefort", "Diallo", "Renou", "Pasquier", "Mendes", "Chesneau", "Bakkali"];

    /// <summary>The firms first.</summary>
    public static IReadOnlyList<SaveCleaner.Command> Forms(IReadOnlyList<Residence> residences, Guid? caretaker)
    {
        var lodges = residences.Where(row => row.LodgeId is not null).Select(row => row.LodgeId!.Value).Distinct().ToList();
        var team = new List<SaveCleaner.Command> { Named("Net-Anjou Propreté", true, null, []), Named("Clair de Loire Services", true, null, []) };
        team.Add(Named(Caretaker, false, caretaker, [.. lodges.Take(OwnLodges)]));
        foreach (var (some, index) in lodges.Skip(OwnLodges).Chunk(Math.Max(2, lodges.Count / MostCaretakers)).Select((some, index) => (some, index)))
            team.Add(Named($"{First[index % First.Length]} {Last[index / First.Length % Last.Length]}", false, null, some));
        return team;
    }

    private static SaveCleaner.Command Named(string name, bool isFirm, Guid? account, IReadOnlyList<Guid> lodges) => new()
    {
        Id = DemoId.Of($"cleaner:{name}:{(lodges.Count > 0 ? lodges[0] : Guid.Empty)}"), Name = name, IsFirm = isFirm, AccountId = account, Lodges = lodges,
    };
}
