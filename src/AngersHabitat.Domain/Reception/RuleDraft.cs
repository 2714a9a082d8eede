namespace AngersHabitat.Domain.Reception;

/// <summary>What one editor has changed and not yet published: one draft for each editor and rule set, so that two editors never mix.</summary>
public sealed class RuleDraft : IVersioned
{
    private RuleDraft()
    {
    }

    /// <param name="id">Identifier.</param>
    /// <param name="set">The set whose rules the draft starts from.</param>
    /// <param name="owner">Account of the editor.</param>
    /// <param name="at">Present instant, UTC.</param>
    public RuleDraft(Guid id, RuleSet set, string owner, DateTime at)
    {
        (Id, RuleSetId, Owner, ChangedAt) = (id, set.Id, owner, at);
        (BaseNumber, Base, Rules) = (set.Number, set.Rules, set.Rules);
    }

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    /// <summary>The set edited.</summary>
    public Guid RuleSetId { get; private set; }

    /// <summary>Account of the editor; unique with the set.</summary>
    public string Owner { get; private set; } = "";

    /// <summary>Number of the publication that the draft starts from.</summary>
    public int BaseNumber { get; private set; }

    /// <summary>The rules that the draft starts from, stored as JSON.</summary>
    public PlaceRules Base { get; private set; } = PlaceRules.Empty;

    /// <summary>The rules as edited, stored as JSON.</summary>
    public PlaceRules Rules { get; private set; } = PlaceRules.Empty;

    /// <summary>Last edit, UTC.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>Stores an edit.</summary>
    public void Change(PlaceRules rules, DateTime at) => (Rules, ChangedAt) = (rules, at);

    /// <summary>Moves the draft onto what was published meanwhile, with the rules merged by the editor's choice.</summary>
    public void Rebase(RuleSet set, PlaceRules merged, DateTime at)
    {
        (BaseNumber, Base) = (set.Number, set.Rules);
        Change(merged, at);
    }
}
