using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using FluentValidation.Results;

namespace AngersHabitat.Application.Pipeline;

/// <summary>
/// What no message may hold, whatever it is for, by whichever door it came: texts that no page or file can carry (<see cref="CarriedText"/>), dates outside the years
/// 1900 to 2100, which calendars and time zones cannot count with.
/// </summary>
internal static class MessageRules
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Fields = new();

    /// <summary>What is refused, each at its field.</summary>
    public static IEnumerable<ValidationFailure> Of(object message) => In(message, "");

    private static IEnumerable<ValidationFailure> In(object holder, string path)
        => FieldsOf(holder.GetType()).SelectMany(field => OfValue(field.GetValue(holder), path.Length == 0 ? field.Name : $"{path}.{field.Name}"));

    private static IEnumerable<ValidationFailure> OfValue(object? value, string path) => value switch
    {
        null => [],
        string text => CarriedText.FirstFlaw(text) is { } at ? [new(path, $"Un signe que le portail ne peut pas garder s'est glissé dans ce texte (caractère n° {at + 1}). Effacez-le.")] : [],
        DateOnly { Year: < 1900 or > 2100 } or DateTime { Year: < 1900 or > 2100 } => [new(path, "Cette date est trop lointaine.")],
        byte[] => [],
        IEnumerable list when IsMade(value.GetType().GetElementType() ?? value.GetType().GetGenericArguments().LastOrDefault())
            => list.Cast<object?>().SelectMany((item, index) => OfValue(item, $"{path}[{index}]")),
        _ when IsOurs(value.GetType()) => In(value, path),
        _ => [],
    };

    // Only what a door can fill in: computed properties follow from it.
    private static PropertyInfo[] FieldsOf(Type type) => Fields.GetOrAdd(type, static holder =>
        [.. holder.GetProperties().Where(property => property is { CanWrite: true, GetMethod.IsPublic: true } && property.GetIndexParameters().Length == 0 && IsMade(property.PropertyType))]);

    private static bool IsMade(Type? type)
        => type is not null && (Nullable.GetUnderlyingType(type) ?? type) is var plain
            && (plain == typeof(string) || plain == typeof(DateOnly) || plain == typeof(DateTime) || IsOurs(plain) || (plain != typeof(byte[]) && typeof(IEnumerable).IsAssignableFrom(plain)));

    private static bool IsOurs(Type type) => type.Assembly == typeof(MessageRules).Assembly && !type.IsEnum;
}
