namespace AngersHabitat.Domain.Tests;

internal static class Refusals
{
    /// <summary>The sentence alone.</summary>
    public static void ShouldRefuse(this Action action, string code) => Should.Throw<RuleException>(action).Code.ShouldBe(code);

    /// <summary>The sentence, where it is shown and what is put into it: the person sees all three.</summary>
    public static void ShouldRefuse(this Action action, string code, string? field, params object[] arguments)
    {
        var refusal = Should.Throw<RuleException>(action);
        refusal.Code.ShouldBe(code);
        refusal.Field.ShouldBe(field);
        refusal.Arguments.ShouldBe(arguments);
    }
}
