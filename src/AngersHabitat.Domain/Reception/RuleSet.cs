namespace AngersHabitat.Domain.Reception;

/// <summary>
/// The published rules of one scope: a place, or a whole type of place. Publishing replaces them in one step and leaves a
/// numbered, append-only <see cref="RulePublication"/>; undoing publishes again what the last publication replaced.
/// </summary>
public sealed class RuleSet : IVersioned, IRevised
{
    /// <summary>Longest scope, in characters.</summary>
    public const int ScopeLength = 50;

    private RuleSet()
    {
    }

    /// <summary>The rules of a place.</summary>
    public RuleSet(Guid id, Guid placeId, PlaceRules rules)
    {
        (Id, PlaceId, Rules, Scope) = (id, placeId, rules, ScopeOf(placeId));
    }

    /// <summary>The rules of a whole type.</summary>
    public RuleSet(Guid id, PlaceType type, PlaceRules rules)
    {
        (Id, Type, Rules, Scope) = (id, type, rules, ScopeOf(type));
    }

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    public DateTime ChangedAt { get; set; }

    public int Revision { get; set; }

    /// <summary>Key of the scope, unique: <c>place:{id}</c> or <c>type:{name}</c>, at most 50 characters.</summary>
    public string Scope { get; private set; } = "";

    /// <summary>The place, null for a whole type.</summary>
    public Guid? PlaceId { get; private set; }

    /// <summary>The type, null for one place.</summary>
    public PlaceType? Type { get; private set; }

    /// <summary>Number of the last publication; 0 before the first.</summary>
    public int Number { get; private set; }

    /// <summary>The rules in force, stored as JSON.</summary>
    public PlaceRules Rules { get; private set; } = PlaceRules.Empty;

    /// <summary>Scope of a place.</summary>
    public static string ScopeOf(Guid placeId) => $"place:{placeId}";

    /// <summary>Scope of a type.</summary>
    public static string ScopeOf(PlaceType type) => $"type:{type}";

    /// <summary>Puts new rules in force.</summary>
    /// <param name="rules">The whole set.</param>
    /// <param name="startedFrom">Number of the publication that the editor started from.</param>
    /// <param name="at">Present instant, UTC.</param>
    /// <param name="by">Account that publishes.</param>
    /// <param name="id">Identifier of the publication, where a form has made it; a new one otherwise.</param>
    /// <returns>The publication, to be stored with the set.</returns>
    /// <exception cref="RuleException">Someone published in between, or nothing changed.</exception>
    public RulePublication Publish(PlaceRules rules, int startedFrom, DateTime at, string by, Guid? id = null)
    {
        if (startedFrom != Number)
            throw new RuleException("Reception.PublishedMeanwhile");
        if (string.Equals(PlaceRulesJson.Write(rules), PlaceRulesJson.Write(Rules), StringComparison.Ordinal))
            throw new RuleException("Reception.NothingChanged");
        return Replace(rules, at, by, null, id);
    }

    /// <summary>Puts back the rules that the last publication replaced.</summary>
    /// <param name="last">The publication to undo: the last one, not itself an undoing.</param>
    /// <exception cref="RuleException">It is not the last one, or there is nothing to undo.</exception>
    public RulePublication Undo(RulePublication last, DateTime at, string by)
    {
        if (last.RuleSetId != Id || last.Number != Number)
            throw new RuleException("Reception.PublishedMeanwhile");
        if (last.Undoes is not null)
            throw new RuleException("Reception.AlreadyUndone");
        return Replace(last.Before, at, by, last.Number);
    }

    private RulePublication Replace(PlaceRules rules, DateTime at, string by, int? undoes, Guid? id = null)
    {
        var publication = new RulePublication(id ?? Guid.CreateVersion7(new DateTimeOffset(at, TimeSpan.Zero)), Id, Number + 1, Rules, rules, at, by, undoes);
        Number = publication.Number;
        Rules = rules;
        return publication;
    }
}
