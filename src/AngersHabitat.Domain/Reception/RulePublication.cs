namespace AngersHabitat.Domain.Reception;

/// <summary>One publication of a <see cref="RuleSet"/>: who, when, from what, to what. Append-only; number unique in its set.</summary>
public sealed class RulePublication
{
    private RulePublication()
    {
    }

    internal RulePublication(
        Guid id, Guid ruleSetId, int number, PlaceRules before, PlaceRules after, DateTime publishedAt, string publishedBy, int? undoes)
    {
        (Id, RuleSetId, Number, Before, After) = (id, ruleSetId, number, before, after);
        (PublishedAt, PublishedBy, Undoes) = (publishedAt, publishedBy, undoes);
    }

    public Guid Id { get; private set; }

    /// <summary>The set published.</summary>
    public Guid RuleSetId { get; private set; }

    /// <summary>1, 2, 3… in its set.</summary>
    public int Number { get; private set; }

    /// <summary>The rules that were in force, stored as JSON.</summary>
    public PlaceRules Before { get; private set; } = PlaceRules.Empty;

    /// <summary>The rules put in force, stored as JSON.</summary>
    public PlaceRules After { get; private set; } = PlaceRules.Empty;

    /// <summary>When, UTC.</summary>
    public DateTime PublishedAt { get; private set; }

    /// <summary>Account that published.</summary>
    public string PublishedBy { get; private set; } = "";

    /// <summary>Number of the publication that this one undoes.</summary>
    public int? Undoes { get; private set; }
}
