using System.Collections.Frozen;
using System.Reflection;

namespace AngersHabitat.Domain.Common;

/// <summary>
/// Marks a stored property that says something about a tenant or a caller: name, number, address, birth date, words about her. Whoever
/// marks one sees to it that erasing empties it: a test looks. The log masks every value that bears the name of a marked property.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute : Attribute;

/// <summary>What is marked.</summary>
public static class PersonalData
{
    /// <summary>Names of the marked properties.</summary>
    public static FrozenSet<string> Names { get; } = typeof(PersonalData).Assembly.GetTypes()
        .SelectMany(type => type.GetProperties()).Where(IsPersonal).Select(property => property.Name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the property is marked.</summary>
    public static bool IsPersonal(PropertyInfo property) => property.IsDefined(typeof(PersonalAttribute), inherit: false);
}
