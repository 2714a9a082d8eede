using AngersHabitat.Web.Features.Privacy;

namespace AngersHabitat.Web.Presentation;

/// <summary>The words of the portal's resources.</summary>
internal sealed class ResourceWords : IWords
{
    public string Of(Enum value) => EnumLabels.Of(value);

    public string Refusal(string code, params IReadOnlyList<object> arguments) => RuleTexts.Of(new RuleException(code, null, [.. arguments]));

    public string Action(string action) => ActionWords.Of(action);
}
