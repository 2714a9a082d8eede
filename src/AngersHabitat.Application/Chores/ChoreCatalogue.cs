using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Chores;

/// <summary>Every chore of the portal.</summary>
public sealed class ChoreCatalogue
{
    /// <summary>Asks each chore for its name and interval.</summary>
    public ChoreCatalogue(IServiceScopeFactory scopes, IEnumerable<ChoreType> types)
    {
        ArgumentNullException.ThrowIfNull(types);
        using var scope = scopes.CreateScope();
        All = [.. types.Select(type => (IChore)scope.ServiceProvider.GetRequiredService(type.Type))
            .Select(chore => new ChoreInfo(chore.GetType(), chore.Name, chore.Every)).OrderBy(chore => chore.Name, StringComparer.Ordinal)];
    }

    /// <summary>All of them, by name.</summary>
    public IReadOnlyList<ChoreInfo> All { get; }

    /// <summary>The chore of that name; null when there is none.</summary>
    public ChoreInfo? Find(string name) => All.FirstOrDefault(chore => chore.Name == name);
}
