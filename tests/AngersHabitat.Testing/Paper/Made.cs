using System.Collections;
using System.Reflection;

namespace AngersHabitat.Testing;

/// <summary>A value of any type of the portal, by chance: what a form could bind, well or badly.</summary>
internal static class Made
{
    private const int Deepest = 6;

    /// <returns>The value; null where the type says nothing of how to make one.</returns>
    public static object? Of(Type type, PaperScript script, int depth = 0)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return script.Number() > 0 ? Of(inner, script, depth) : null;
        return Plain(type, script) ?? (depth > Deepest ? null : Many(type, script, depth) ?? Whole(type, script, depth));
    }

    private static object? Plain(Type type, PaperScript script) => type switch
    {
        _ when type == typeof(string) => script.Word(),
        _ when type == typeof(Guid) => PaperScript.Id,
        _ when type == typeof(bool) => script.Flag(),
        _ when type == typeof(int) => script.Number(),
        _ when type == typeof(long) => (long)script.Number(),
        _ when type == typeof(DateTime) => script.Instant(),
        _ when type == typeof(DateOnly) => DateOnly.FromDateTime(script.Instant()),
        _ when type == typeof(TimeOnly) => new TimeOnly(8 + script.Number(), 0),
        _ when type == typeof(byte[]) => "a"u8.ToArray(),
        _ when type == typeof(Stream) => new MemoryStream("a;b\n1;2\n"u8.ToArray()),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(Math.Min(script.Number(), Enum.GetValues(type).Length - 1)),
        _ when type.IsPrimitive || type == typeof(decimal) => Convert.ChangeType(script.Number(), type, System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };

    private static object? Many(Type type, PaperScript script, int depth)
    {
        if (type.IsArray || !type.IsGenericType || !typeof(IEnumerable).IsAssignableFrom(type) || type.GetGenericArguments() is not [var element])
            return type.IsArray ? Array.CreateInstance(type.GetElementType()!, 0) : null;
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        for (var count = script.Number(); count > 0 && Of(element, script, depth + 1) is { } item; count--)
            list.Add(item);
        return type.IsInstanceOfType(list) ? list : type.GetConstructor([typeof(IEnumerable<>).MakeGenericType(element)])?.Invoke([list]);
    }

    private static object? Whole(Type type, PaperScript script, int depth)
    {
        if (type.IsAbstract || type.ContainsGenericParameters || type.GetConstructors().OrderByDescending(made => made.GetParameters().Length).FirstOrDefault() is not { } constructor)
            return type.IsValueType ? Activator.CreateInstance(type) : null;
        try
        {
            var whole = constructor.Invoke([.. constructor.GetParameters().Select(given => Of(given.ParameterType, script, depth + 1))]);
            foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0))
            {
                if (Of(property.PropertyType, script, depth + 1) is { } value)
                    property.SetValue(whole, value);
            }
            return whole;
        }
        catch (TargetInvocationException)
        {
            // A type of the domain that refuses what chance gave it.
            return null;
        }
    }
}
