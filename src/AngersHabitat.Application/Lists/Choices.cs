namespace AngersHabitat.Application.Lists;

/// <summary>What a filter lets one choose, read from the rows themselves.</summary>
public static class Choices
{
    /// <summary>The texts there are, each once, in French order.</summary>
    public static async Task<IReadOnlyList<string>> ToFrenchListAsync(this IQueryable<string> texts, CancellationToken cancellationToken)
        => [.. (await texts.Distinct().ToListAsync(cancellationToken)).Order(FrenchOrder.Words)];
}
