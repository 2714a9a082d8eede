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

    /// <summary>The sentence by which it is refused.</summary>
    public static string CodeOf(Action action) => Should.Throw<RuleException>(action).Code;

    /// <inheritdoc cref="CodeOf(Action)"/>
    public static string CodeOf(Func<object> action) => Should.Throw<RuleException>(action).Code;

    /// <summary>The sentence by which it is refused, and where that is shown.</summary>
    public static (string Code, string? Field) Of(Action action)
    {
        var refusal = Should.Throw<RuleException>(action);
        return (refusal.Code, refusal.Field);
    }
}
