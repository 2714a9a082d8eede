using AngersHabitat.Application.Demo;
using AngersHabitat.Domain.Cleaning;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Cleaning.Demo;

/// <summary>The caretakers, one for two or three lodges, and two firms.</summary>
internal static class DemoCleaners
{
    /// <summary>Lodges of the demonstration's own caretaker.</summary>
    private const int OwnLodges = 3;

    private static readonly string[] First = ["Thierry", "Fatima", "Jean-Luc", "Sylvie", "Mamadou", "Nadège", "Patrick", "Rosa", "Didier", "Aïcha"];
    private static readonly string[] Last = ["Besnard", "Camara", "Gaultier", "Lefort", "Diallo", "Renou", "Pasquier", "Mendes", "Chesneau", "Bakkali"];

    /// <summary>The firms first.</summary>
    public static IReadOnlyList<Cleaner> Make(IReadOnlyList<Residence> residences, Guid? caretaker)
    {
        var lodges = residences.Where(row => row.LodgeId is not null).Select(row => row.LodgeId!.Value).Distinct().ToList();
        var team = new List<Cleaner> { Named("Net-Anjou Propreté", true, null, []), Named("Clair de Loire Services", true, null, []) };
        team.Add(Named("Thierry Technicien", false, caretaker, [.. lodges.Take(OwnLodges)]));
        foreach (var (pair, index) in lodges.Skip(OwnLodges).Chunk(2).Select((pair, index) => (pair, index)))
            team.Add(Named($"{First[index % First.Length]} {Last[index / First.Length % Last.Length]}", false, null, pair));
        return team;
    }

    private static Cleaner Named(string name, bool isFirm, Guid? account, IReadOnlyList<Guid> lodges)
    {
        var cleaner = new Cleaner(DemoId.Of($"cleaner:{name}:{(lodges.Count > 0 ? lodges[0] : Guid.Empty)}"));
        cleaner.Describe(name, isFirm, account, lodges);
        return cleaner;
    }
}
