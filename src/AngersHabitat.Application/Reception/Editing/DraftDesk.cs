using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>
/// The drafts of rules: one for each editor and scope, opened at the first change, so that what one person types is
/// never lost and never mixed with another's before it is published.
/// </summary>
public sealed class DraftDesk(PortalDbContext db, PortalClock clock, IActorAccessor actors, AuditTrail audit)
{
    private static readonly AuditAction Save = new("Reception.SaveDraft", nameof(Place));

    /// <summary>Account that owns the drafts of the present actor.</summary>
    public string Owner => actors.Current.UserId?.ToString() ?? actors.Current.Name;

    /// <summary>The scope and the actor's draft of it, null when there is none.</summary>
    public async Task<(EditScope Scope, RuleDraft? Draft)> FindAsync(string key, CancellationToken cancellationToken)
    {
        var scope = await db.FindScopeAsync(key, cancellationToken);
        var owner = Owner;
        var draft = await db.RuleDrafts.SingleOrDefaultAsync(row => row.RuleSetId == scope.Set.Id && row.Owner == owner, cancellationToken);
        return (scope, draft);
    }

    /// <summary>Changes the draft, which is opened when there is none, and records the rule before and after.</summary>
    /// <param name="key">Scope.</param>
    /// <param name="ruleId">The rule concerned.</param>
    /// <param name="change">From the rules as drafted to the rules wanted.</param>
    /// <param name="cancellationToken">Cancellation.</param>
    public async Task ChangeAsync(string key, Guid ruleId, Func<PlaceRules, PlaceRules> change, CancellationToken cancellationToken)
    {
        var (scope, before, after) = await RedraftAsync(key, change, cancellationToken);
        audit.Record(
            scope.As(Save), scope.SubjectId,
            before.Find<DatedRule>(ruleId) as object, after.Find<DatedRule>(ruleId) as object);
    }

    /// <summary>Changes several rules of the draft, which is opened when there is none, and records each that differs before and after.</summary>
    /// <returns>How many rules differ.</returns>
    public async Task<int> ChangeAsync(string key, Func<PlaceRules, PlaceRules> change, CancellationToken cancellationToken)
    {
        var (scope, before, after) = await RedraftAsync(key, change, cancellationToken);
        var changes = RuleMerge.Changes(before, after);
        foreach (var rule in changes)
            audit.Record(scope.As(Save), scope.SubjectId, rule.Before as object, rule.After as object);
        return changes.Count;
    }

    private async Task<(EditScope Scope, PlaceRules Before, PlaceRules After)> RedraftAsync(
        string key, Func<PlaceRules, PlaceRules> change, CancellationToken cancellationToken)
    {
        var (scope, draft) = await FindAsync(key, cancellationToken);
        draft ??= db.RuleDrafts.Add(new RuleDraft(Guid.NewGuid(), scope.Set, Owner, clock.UtcNow)).Entity;
        var before = draft.Rules;
        var after = change(before);
        draft.Change(after, clock.UtcNow);
        return (scope, before, after);
    }
}
