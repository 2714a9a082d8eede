using System.Reflection;

namespace AngersHabitat.Application.Common;

/// <summary>Every action that the use cases declare: what the journal can be asked for, without reading years of it to find out.</summary>
public static class AuditActions
{
    /// <summary>Each once for each kind of row, in the order of their names.</summary>
    public static IReadOnlyList<AuditAction> All { get; } =
        [.. typeof(AuditActions).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters).SelectMany(Declared).Distinct().OrderBy(action => action.Name, StringComparer.Ordinal)];

    private static IEnumerable<AuditAction> Declared(Type type)
        => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(field => field.FieldType == typeof(AuditAction)).Select(field => (AuditAction)field.GetValue(null)!);
}
