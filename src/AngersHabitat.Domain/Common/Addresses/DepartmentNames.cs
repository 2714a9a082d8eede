namespace AngersHabitat.Domain.Common.Addresses;

/// <summary>
/// Départements of France whose name is several words (INSEE, code officiel géographique): « Maine-et-Loire » under an address says nothing of the street, while « quai de la Loire »
/// does. Names of one word are left alone: « Nord » and « Lot » may be what is looked for.
/// </summary>
internal static class DepartmentNames
{
    private static readonly string[][] All = [.. ((string[])
    [
        "alpes de haute provence", "alpes maritimes", "bas rhin", "bouches du rhone", "charente maritime", "corse du sud", "cote d or", "cotes d armor", "deux sevres", "eure et loir",
        "haut rhin", "haute corse", "haute garonne", "haute loire", "haute marne", "haute saone", "haute savoie", "haute vienne", "hautes alpes", "hautes pyrenees", "hauts de seine",
        "ille et vilaine", "indre et loire", "loir et cher", "loire atlantique", "lot et garonne", "maine et loire", "meurthe et moselle", "pas de calais", "puy de dome",
        "pyrenees atlantiques", "pyrenees orientales", "saone et loire", "seine et marne", "seine maritime", "seine saint denis", "tarn et garonne", "territoire de belfort", "val d oise",
        "val de marne",
    ]).Select(name => name.Split(' '))];

    /// <summary>The words without those of a département's name.</summary>
    public static List<string> LeaveOut(List<string> words)
    {
        for (var index = words.Count - 1; index >= 0; index--)
        {
            if (All.FirstOrDefault(name => words.Skip(index).Take(name.Length).SequenceEqual(name, StringComparer.Ordinal)) is { } found)
                words.RemoveRange(index, found.Length);
        }
        return words;
    }
}
