using System.Collections.Frozen;
using System.Reflection;

namespace AngersHabitat.Domain.Common;

/// <summary>What is marked.</summary>
public static class PersonalData
{
    /// <summary>Names of the marked properties.</summary>
    public static FrozenSet<string> Names { get; } = typeof(PersonalData).Assembly.GetTypes()
        .SelectMany(type => type.GetProperties()).Where(IsPersonal).Select(property => property.Name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the property is marked.</summary>
    public static bool IsPersonal(PropertyInfo property) => property.IsDefined(typeof(PersonalAttribute), inherit: false);
}
