using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AngersHabitat.Testing.Fuzz;

/// <summary>Fields and JSON of a type that an action takes, most of them such as it takes, some not.</summary>
internal sealed class FuzzShapes(Random random, IReadOnlyList<string> ids)
{
    private const int Deepest = 4;

    /// <summary>The fields of a form, with the names that binding knows.</summary>
    public IEnumerable<KeyValuePair<string, string>> Fields(Type type, string prefix, int depth = 0)
    {
        foreach (var property in Settable(type))
        {
            var name = prefix.Length == 0 ? property.Name : $"{prefix}.{property.Name}";
            foreach (var field in Field(property.PropertyType, name, depth))
                yield return field;
        }
    }

    public JsonNode? Json(Type type, int depth = 0)
    {
        if (random.Next(14) == 0)
            return WrongJson();
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (ItemOf(plain) is { } item)
            return new JsonArray([.. Enumerable.Range(0, random.Next(0, 4)).Select(_ => depth < Deepest ? Json(item, depth + 1) : null)]);
        if (IsSimple(plain))
            return FuzzValues.Good(random, plain, ids) is var text && (plain.IsPrimitive || plain == typeof(double)) && JsonNode.Parse(text) is { } number ? number : JsonValue.Create(text);
        var made = new JsonObject();
        foreach (var property in Settable(plain).Where(_ => depth < Deepest && random.Next(8) > 0))
            made[JsonNamingPolicy.CamelCase.ConvertName(property.Name)] = Json(property.PropertyType, depth + 1);
        return made;
    }

    private JsonNode? WrongJson() => random.Next(6) switch
    {
        0 => null,
        1 => new JsonArray(),
        2 => new JsonObject(),
        3 => JsonValue.Create(random.NextDouble() * 1e300),
        4 => JsonValue.Create(random.Next(-3, 400)),
        _ => JsonValue.Create(FuzzValues.Bad(random)),
    };

    private IEnumerable<KeyValuePair<string, string>> Field(Type type, string name, int depth)
    {
        if (random.Next(10) == 0)
            return random.Next(3) == 0 ? [] : [new(name, FuzzValues.Bad(random)), .. random.Next(4) == 0 ? [new(name, FuzzValues.Bad(random))] : (KeyValuePair<string, string>[])[]];
        if (ItemOf(type) is { } item)
            return Enumerable.Range(0, random.Next(0, 4)).SelectMany(index => IsSimple(item) ? [new(name, FuzzValues.Good(random, item, ids))] : depth < Deepest ? Fields(item, $"{name}[{index}]", depth + 1) : []);
        return IsSimple(type) ? [new(name, FuzzValues.Good(random, type, ids))] : depth < Deepest ? Fields(type, name, depth + 1) : [];
    }

    private static Type? ItemOf(Type type) => type == typeof(string) || type == typeof(byte[]) || !type.IsAssignableTo(typeof(IEnumerable)) ? null
        : type.IsArray ? type.GetElementType() : type.GenericTypeArguments.LastOrDefault();

    private static bool IsSimple(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var plain && (plain.IsValueType || plain == typeof(string) || plain == typeof(byte[]));

    private static IEnumerable<PropertyInfo> Settable(Type type) => type.GetProperties().Where(property => property.SetMethod is not null && property.GetIndexParameters().Length == 0);
}
