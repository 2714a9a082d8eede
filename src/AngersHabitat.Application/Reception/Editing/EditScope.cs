using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>What an editor edits: one place, known by its slug, or a whole type of place, known by <c>type-lodge</c>.</summary>
/// <param name="Key">Slug or <c>type-…</c>.</param>
/// <param name="Type">The place's type, or the type itself.</param>
/// <param name="Place">The place; null for a whole type.</param>
/// <param name="Set">The published rules.</param>
public sealed record EditScope(string Key, PlaceType Type, Place? Place, RuleSet Set)
{
    /// <summary>What the keys of whole types begin with.</summary>
    public const string TypePrefix = "type-";

    /// <summary>Identifier under which the journal files what happens here.</summary>
    public Guid SubjectId => Place?.Id ?? Set.Id;

    /// <summary>The action, of a place or of a whole type.</summary>
    public AuditAction As(AuditAction action) => Place is null ? action with { Subject = nameof(PlaceType) } : action;

    /// <summary>What is told once its published rules have changed.</summary>
    public PlaceChanged Changed => new(Place?.Id);

    /// <summary>Key of a whole type.</summary>
    public static string KeyOf(PlaceType type) => TypePrefix + type.ToString().ToLowerInvariant();
}

/// <summary>Finds what an editor edits.</summary>
internal static class EditScopes
{
    /// <summary>Finds a scope; one that has no rules yet gets an empty set, which is added to the store when a command changes it.</summary>
    /// <exception cref="NotFoundException">No place and no type has the key.</exception>
    public static async Task<EditScope> FindScopeAsync(this PortalDbContext db, string key, CancellationToken cancellationToken)
    {
        if (TypeOf(key) is { } type)
        {
            var scope = RuleSet.ScopeOf(type);
            var ofType = await db.RuleSets.SingleOrDefaultAsync(set => set.Scope == scope, cancellationToken);
            return new EditScope(key, type, null, ofType ?? db.RuleSets.Add(new RuleSet(Guid.NewGuid(), type, PlaceRules.Empty)).Entity);
        }
        var place = await db.Places.SingleOrDefaultAsync(row => row.Slug == LookupKey.Of(key), cancellationToken) ?? throw new NotFoundException("Place");
        var own = RuleSet.ScopeOf(place.Id);
        var found = await db.RuleSets.SingleOrDefaultAsync(set => set.Scope == own, cancellationToken);
        return new EditScope(key, place.Type, place, found ?? db.RuleSets.Add(new RuleSet(Guid.NewGuid(), place.Id, PlaceRules.Empty)).Entity);
    }

    /// <summary>The scopes of several places, in the usual order; one without rules gets an empty set, as in <see cref="FindScopeAsync"/>.</summary>
    public static async Task<IReadOnlyList<EditScope>> FindScopesAsync(this PortalDbContext db, IReadOnlyList<Guid> placeIds, CancellationToken cancellationToken)
    {
        var places = await db.Places.Where(place => placeIds.Contains(place.Id)).ToListAsync(cancellationToken);
        var sets = await db.RuleSets.Where(set => set.PlaceId != null && placeIds.Contains(set.PlaceId.Value)).ToDictionaryAsync(set => set.PlaceId!.Value, cancellationToken);
        return [.. PlaceCalendars.Ordered(places).Select(place => new EditScope(
            place.Slug, place.Type, place, sets.GetValueOrDefault(place.Id) ?? db.RuleSets.Add(new RuleSet(Guid.NewGuid(), place.Id, PlaceRules.Empty)).Entity))];
    }

    /// <summary>The published rules of a whole type.</summary>
    public static async Task<PlaceRules> RulesOfTypeAsync(this PortalDbContext db, PlaceType type, CancellationToken cancellationToken)
    {
        var scope = RuleSet.ScopeOf(type);
        var set = await db.RuleSets.AsNoTracking().SingleOrDefaultAsync(row => row.Scope == scope, cancellationToken);
        return set?.Rules ?? PlaceRules.Empty;
    }

    private static PlaceType? TypeOf(string key)
        => key.StartsWith(EditScope.TypePrefix, StringComparison.Ordinal)
            && Enum.GetValues<PlaceType>().FirstOrDefault(type => EditScope.KeyOf(type) == key, (PlaceType)(-1)) is var type && (int)type >= 0
                ? type
                : null;
}
