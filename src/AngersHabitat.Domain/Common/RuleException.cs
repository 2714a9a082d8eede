namespace AngersHabitat.Domain.Common;

/// <summary>
/// A rule of the domain refuses what was asked. The code names the French sentence shown to the person
/// (resource <c>Rules.{Feature}.resx</c> of the web project); the domain itself holds no text.
/// </summary>
/// <param name="code">Key of the sentence, for instance <c>Reception.EndBeforeStart</c>.</param>
/// <param name="field">Name of the command property concerned, or null when the refusal concerns the whole.</param>
/// <param name="arguments">Values put into the sentence, in order.</param>
public sealed class RuleException(string code, string? field = null, params object[] arguments)
    : Exception(code)
{
    /// <summary>Key of the French sentence.</summary>
    public string Code { get; } = code;

    /// <summary>Property at which the error is shown; null for the whole form.</summary>
    public string? Field { get; } = field;

    /// <summary>Values of the placeholders {0}, {1}… of the sentence.</summary>
    public IReadOnlyList<object> Arguments { get; } = arguments;
}
