using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using AngersHabitat.Application;

namespace AngersHabitat.Web.Presentation;

/// <summary>
/// What Domain and Application name in English and the resources do not say in French: values of enums that are shown, actions and
/// kinds of rows of the journal, codes of refusals. All are found in the code itself, so that nobody keeps a list.
/// </summary>
internal static partial class MissingWords
{
    private static readonly Assembly[] Speaking = [typeof(RuleException).Assembly, typeof(ApplicationServices).Assembly];

    /// <summary>Looks once, when the portal starts: in development a missing word stops it, elsewhere it is a line of the log.</summary>
    /// <exception cref="InvalidOperationException">A word is missing and <paramref name="isDevelopment"/>.</exception>
    public static void Demand(bool isDevelopment, ILogger logger)
    {
        var missing = Find();
        if (missing.Count == 0)
            return;
        var list = string.Join(", ", missing);
        if (isDevelopment)
            throw new InvalidOperationException($"Without French in src/AngersHabitat.Web/Resources: {list}.");
        LogMissing(logger, list);
    }

    /// <summary>The resource and the key of each missing word.</summary>
    public static IReadOnlyList<string> Find()
    {
        var actions = AuditActions.All;
        var known = actions.Select(action => action.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Speaking.SelectMany(assembly => assembly.GetTypes()).Where(IsShown).SelectMany(Unsaid),
            .. actions.SelectMany(action => new[] { action.Name, action.Name.Split('.')[0] }).Distinct()
                .Where(name => Words.FindAction(name) is null).Select(name => $"Journal: {name}"),
            .. actions.Where(action => Words.FindSubject(action.Subject) is null).Select(action => $"Journal: Subject.{action.Subject}").Distinct(),
            .. Speaking.SelectMany(Codes).Distinct().Where(code => !known.Contains(code) && Words.FindRefusal(code) is null).Select(code => $"Rules: {code}"),
        ];
    }

    private static bool IsShown(Type type) => type is { IsEnum: true, IsVisible: true } && type.GetCustomAttribute<WithoutWordsAttribute>() is null;

    private static IEnumerable<string> Unsaid(Type type)
        => Enum.GetValues(type).Cast<Enum>().Where(value => Words.Find(value) is null).Select(value => $"Labels: {type.FullName}.{value}");

    // A code is written where the rule refuses and nowhere else; the compiled strings of the assembly hold them all.
    private static List<string> Codes(Assembly assembly)
    {
        List<string> codes = [];
        if (!File.Exists(assembly.Location))
            return codes;
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        for (var handle = MetadataTokens.UserStringHandle(0); !handle.IsNil; handle = metadata.GetNextHandle(handle))
        {
            if (metadata.GetUserString(handle) is var text && Code().IsMatch(text))
                codes.Add(text);
        }
        return codes;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Without French: {Names}")]
    private static partial void LogMissing(ILogger logger, string names);

    [GeneratedRegex(@"^[A-Z][A-Za-z]+\.[A-Z][A-Za-z0-9]+$", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
