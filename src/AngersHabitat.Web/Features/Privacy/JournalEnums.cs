using System.Reflection;
using System.Text.Json;
using AngersHabitat.Application;

namespace AngersHabitat.Web.Features.Privacy;

/// <summary>
/// Which enum value a text of a journal line is. Lines keep the bare name; the properties of the feature's own types, rows and commands, say of which
/// enum the field is. The row that the line is about goes first, then the use case, then whoever else has such a field; a field that nobody has and that is
/// no text (« delays » of a campaign) holds a value of some enum of the feature.
/// </summary>
internal static class JournalEnums
{
    private static readonly Lazy<ILookup<(string Feature, string Field), (Type Owner, Type Enum)>> Fields = new(Read);
    private static readonly Lazy<HashSet<(string, string)>> Texts = new(() => [.. Properties().Where(row => row.Type == typeof(string)).Select(row => row.Key)]);

    public static Enum? Find(string action, string subject, string field, string name)
    {
        var (feature, useCase) = action.Split('.') is [var first, var second] ? (first, second) : (action, "");
        var known = Fields.Value[(feature, field)].OrderBy(row => row.Owner.Name == subject ? 0 : OuterOf(row.Owner).Name == useCase ? 1 : 2)
            .ThenBy(row => row.Enum.Name, StringComparer.Ordinal).Select(row => row.Enum).ToList();
        if (known.Count == 0 && !Texts.Value.Contains((feature, field)))
            known.AddRange(Types().Where(type => type is { IsEnum: true, IsVisible: true } && FeatureOf(type) == feature));
        return known.Where(type => Enum.IsDefined(type, name)).Select(type => (Enum)Enum.Parse(type, name)).FirstOrDefault();
    }

    private static ILookup<(string, string), (Type, Type)> Read()
        => Properties().SelectMany(row => EnumsOf(row.Type).Select(found => (row.Key, Known: (row.Owner, found)))).ToLookup(row => row.Key, row => row.Known);

    private static IEnumerable<((string, string) Key, Type Owner, Type Type)> Properties()
        => Types().SelectMany(owner => owner.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(property => ((FeatureOf(owner), JsonNamingPolicy.CamelCase.ConvertName(property.Name)), owner, property.PropertyType)));

    private static IEnumerable<Type> Types() => typeof(RuleException).Assembly.GetTypes().Concat(typeof(ApplicationServices).Assembly.GetTypes());

    // The enum itself, or what a list of them holds.
    private static IEnumerable<Type> EnumsOf(Type type)
        => new[] { type }.Concat(type.IsGenericType ? type.GetGenericArguments() : []).Select(found => Nullable.GetUnderlyingType(found) ?? found).Where(found => found.IsEnum && found.IsVisible);

    private static Type OuterOf(Type type) => type.DeclaringType is { } outer ? OuterOf(outer) : type;

    private static string FeatureOf(Type type) => type.Namespace?.Split('.') is [_, _, var feature, ..] ? feature : "";
}
