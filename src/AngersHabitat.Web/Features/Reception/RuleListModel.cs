using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>One kind of rules in the editor.</summary>
/// <param name="Root">Address of the editor.</param>
/// <param name="Kind">Part of the address of the kind's forms.</param>
/// <param name="Title">Heading.</param>
/// <param name="Add">Words of the link that adds one.</param>
/// <param name="Rules">The rules as drafted.</param>
/// <param name="Changed">Rules that the draft adds or changes.</param>
/// <param name="Today">Present date.</param>
/// <param name="Empty">What is said when there is none.</param>
public sealed record RuleListModel(
    string Root, string Kind, string Title, string Add, IReadOnlyList<DatedRule> Rules, IReadOnlySet<Guid> Changed, DateOnly Today, string Empty)
{
    /// <summary>The button of each rule that takes it out of the draft.</summary>
    public RowForms<RemoveRule.Command> Remove { get; } = new(id => new RemoveRule.Command { Id = id });

    /// <summary>Rules in force or to come, by first date.</summary>
    public IReadOnlyList<DatedRule> Current => [.. Rules.Where(rule => rule.To is null || rule.To > Today).OrderBy(rule => rule.From)];

    /// <summary>Rules that ended, the latest first.</summary>
    public IReadOnlyList<DatedRule> Past => [.. Rules.Where(rule => rule.To is not null && rule.To <= Today).OrderByDescending(rule => rule.From)];
}
