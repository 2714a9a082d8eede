namespace AngersHabitat.Domain.Reception;

/// <summary>One rule added, removed or changed between two sets.</summary>
/// <param name="Before">The rule as it was, null when added.</param>
/// <param name="After">The rule as it is, null when removed.</param>
public sealed record RuleChange(DatedRule? Before, DatedRule? After)
{
    /// <summary>Identifier of the rule.</summary>
    public Guid Id => (After ?? Before)!.Id;
}
