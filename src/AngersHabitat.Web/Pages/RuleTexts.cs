using System.Globalization;
using System.Resources;

namespace AngersHabitat.Web.Pages;

/// <summary>
/// The French sentence of a rule's refusal, from <c>Resources/Rules.{Feature}.resx</c>: the code <c>Reception.EndBeforeStart</c>
/// is the key <c>EndBeforeStart</c> of <c>Rules.Reception.resx</c>. A test says that no code lacks its sentence.
/// </summary>
public static class RuleTexts
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, ResourceManager> Managers = new(StringComparer.Ordinal);

    /// <summary>The sentence, with its values.</summary>
    public static string Of(RuleException rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var sentence = Find(rule.Code) ?? "Cette demande est refusée.";
        return string.Format(CultureInfo.GetCultureInfo("fr-FR"), sentence, [.. rule.Arguments.Select(Shown)]);
    }

    /// <summary>Words for the values of the vocabulary, dates as people write them, lists in a row.</summary>
    private static object Shown(object argument) => argument switch
    {
        Enum value => EnumLabels.Of(value),
        DateOnly date => French.ShortDate(date),
        System.Collections.IEnumerable list and not string => string.Join(", ", list.Cast<object>().Select(Shown)),
        _ => argument,
    };

    /// <summary>The sentence of a code, null when it has none.</summary>
    public static string? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var dot = code.IndexOf('.', StringComparison.Ordinal);
        var feature = dot < 0 ? "Common" : code[..dot];
        var manager = Managers.GetOrAdd(feature, name => new ResourceManager($"AngersHabitat.Web.Resources.Rules.{name}", typeof(RuleTexts).Assembly));
        try
        {
            return manager.GetString(code[(dot + 1)..], CultureInfo.InvariantCulture);
        }
        catch (MissingManifestResourceException)
        {
            return null;
        }
    }
}
