using System.Reflection;
using System.Text.Json;
using AngersHabitat.Application;

namespace AngersHabitat.Web.Features.Privacy;

/// <summary>
/// Which enum value a text of a journal line is. Lines keep the bare name; the properties of the feature's own types, rows and commands, say of which
/// enum the field is. The row that the line is about goes first, then the use case, then whoever else has such a field.
/// </summary>
internal static class JournalEnums
{
    private static readonly Lazy<ILookup<(string Feature, string Field), (Type Owner, Type Enum)>> Fields = new(Read);

    public static Enum? Find(string action, string subject, string field, string name)
    {
        var (feature, useCase) = action.Split('.') is [var first, var second] ? (first, second) : (action, "");
        return Fields.Value[(feature, field)]
            .Where(known => Enum.IsDefined(known.Enum, name))
            .OrderBy(known => known.Owner.Name == subject ? 0 : OuterOf(known.Owner).Name == useCase ? 1 : 2)
            .ThenBy(known => known.Enum.Name, StringComparer.Ordinal)
            .Select(known => (Enum)Enum.Parse(known.Enum, name)).FirstOrDefault();
    }

    private static ILookup<(string, string), (Type, Type)> Read()
        => new[] { typeof(RuleException).Assembly, typeof(ApplicationServices).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .SelectMany(property => EnumsOf(property.PropertyType).Select(found => (Key: (FeatureOf(type), JsonNamingPolicy.CamelCase.ConvertName(property.Name)), Known: (type, found)))))
            .ToLookup(row => row.Key, row => row.Known);

    // The enum itself, or what a list of them holds.
    private static IEnumerable<Type> EnumsOf(Type type)
        => new[] { type }.Concat(type.IsGenericType ? type.GetGenericArguments() : []).Select(found => Nullable.GetUnderlyingType(found) ?? found).Where(found => found.IsEnum && found.IsVisible);

    private static Type OuterOf(Type type) => type.DeclaringType is { } outer ? OuterOf(outer) : type;

    private static string FeatureOf(Type type) => type.Namespace?.Split('.') is [_, _, var feature, ..] ? feature : "";
}
