namespace AngersHabitat.Application.Worksites;

/// <summary>What the lists of a filter offer.</summary>
/// <param name="Communes">Communes of the operations.</param>
/// <param name="Managers">Their managers.</param>
public sealed record FilterChoices(IReadOnlyList<string> Communes, IReadOnlyList<string> Managers)
{
    /// <summary>The choices among some operations, whatever is filtered.</summary>
    public static FilterChoices Of(IReadOnlyList<WorksiteLine> lines)
        => new(Distinct(lines.Select(line => line.Card.Commune)), Distinct(lines.Select(line => line.Card.Manager)));

    private static IReadOnlyList<string> Distinct(IEnumerable<string> words)
        => [.. words.Where(word => word.Length > 0).Distinct(StringComparer.Ordinal).OrderBy(SearchText.Normalize, StringComparer.Ordinal)];
}
