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

    /// <summary>Takes a rule out of the draft, which is opened when there is none, and records it.</summary>
    public async Task RemoveAsync(string key, Guid ruleId, CancellationToken cancellationToken)
    {
        var (scope, before, _) = await RedraftAsync(key, rules => rules.Without(ruleId), null, cancellationToken);
        audit.Record(scope.As(Save), scope.SubjectId, before.Find<DatedRule>(ruleId) as object);
    }

    /// <summary>Changes what a form says in the draft, which is opened when there is none, and records each rule that differs before and after.</summary>
    /// <param name="form">The form, with what it was shown of.</param>
    /// <param name="change">From the rules as drafted to the rules wanted.</param>
    /// <param name="cancellationToken">Cancellation.</param>
    /// <returns>How many rules differ.</returns>
    /// <exception cref="EditConflictException">The draft says something else by now, from another tab.</exception>
    public async Task<int> ChangeAsync(RuleForm form, Func<PlaceRules, PlaceRules> change, CancellationToken cancellationToken)
    {
        var (scope, before, after) = await RedraftAsync(form.Scope, change, form, cancellationToken);
        var changes = RuleMerge.Changes(before, after);
        foreach (var rule in changes)
            audit.Record(scope.As(Save), scope.SubjectId, rule.Before as object, rule.After as object);
        if (changes.Count == 0)
            audit.Record(scope.As(Save), scope.SubjectId, before.Find<DatedRule>(form.Id) as object, after.Find<DatedRule>(form.Id) as object);
        return changes.Count;
    }

    private async Task<(EditScope Scope, PlaceRules Before, PlaceRules After)> RedraftAsync(
        string key, Func<PlaceRules, PlaceRules> change, RuleForm? form, CancellationToken cancellationToken)
    {
        var (scope, draft) = await FindAsync(key, cancellationToken);
        draft ??= db.RuleDrafts.Add(new RuleDraft(Guid.NewGuid(), scope.Set, Owner, clock.UtcNow)).Entity;
        var before = draft.Rules;
        var after = change(before);
        if (form is not null && form.Stamp(before) is var now && now != form.Version && now != form.Stamp(after))
            throw new EditConflictException(["Vous l'avez peut-être changé dans un autre onglet. Enregistrez de nouveau pour garder la saisie ci-dessous."]);
        draft.Change(after, clock.UtcNow);
        return (scope, before, after);
    }
}
