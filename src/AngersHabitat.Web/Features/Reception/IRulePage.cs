using AngersHabitat.Application.Reception.Editing;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>What the pages of all rules have in common.</summary>
public interface IRulePage
{
    /// <summary>What holds and what is drafted.</summary>
    GetRuleEditor.Result Editor { get; }

    /// <summary>The rule is one of the draft already.</summary>
    bool Exists { get; }
}
