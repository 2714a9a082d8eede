using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The form of a rule, under the place or type of place that it belongs to.</summary>
/// <param name="Form">The rule.</param>
/// <param name="Editor">What holds and what is drafted.</param>
public sealed record RulePage<TForm>(TForm Form, GetRuleEditor.Result Editor) : FormPage<TForm>(Form), IRulePage
    where TForm : RuleForm
{
    public bool Exists => Editor.Rules.Find<DatedRule>(Form.Id) is not null;
}
