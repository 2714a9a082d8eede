using System.Reflection;
using System.Text.Json;
using AngersHabitat.Domain.Landlord;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AngersHabitat.Application.Portable;

/// <summary>How rows are read from and written to any store: by the model's own mapping, never by SQL of one store.</summary>
internal static class PortableRows
{
    /// <summary>Name of a type in the file; a part of another has its owner's name before it.</summary>
    public static string NameOf(IEntityType type) => type.ShortName();

    /// <summary>What is copied of a type. That a portal is open is decided where it opens.</summary>
    public static IReadOnlyList<IProperty> PropertiesOf(IEntityType type)
        => [.. type.GetProperties().Where(property => property.GetTableColumnMappings().Any() && !IsOpening(property)).OrderBy(property => property.IsPrimaryKey() ? 0 : 1)];

    /// <summary>Loads all rows of a type, with their parts, tracked.</summary>
    public static Task LoadAsync(PortalDbContext db, Type kind, CancellationToken cancellationToken) => OfKind(nameof(LoadSetAsync), kind, db, cancellationToken);

    /// <summary>Deletes all rows of a type.</summary>
    public static Task DeleteAsync(PortalDbContext db, Type kind, CancellationToken cancellationToken) => OfKind(nameof(DeleteSetAsync), kind, db, cancellationToken);

    private static Task OfKind(string method, Type kind, PortalDbContext db, CancellationToken cancellationToken)
        => (Task)typeof(PortableRows).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(kind).Invoke(null, [db, cancellationToken])!;

    /// <summary>Rows that refer to others of their type after those, such as a place that stands for a retired one.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, JsonElement>> Ordered(IEntityType type, IReadOnlyList<IReadOnlyDictionary<string, JsonElement>> rows)
    {
        var toItself = type.GetForeignKeys().Where(key => key.PrincipalEntityType == type && key.Properties.Count == 1).Select(key => key.Properties[0].Name).ToList();
        var (key, written, left) = (type.FindPrimaryKey()!.Properties[0].Name, new HashSet<string>(StringComparer.Ordinal), rows);
        while (left.Count > 0)
        {
            var ready = left.Where(row => toItself.TrueForAll(name => !row.TryGetValue(name, out var other) || other.ValueKind == JsonValueKind.Null || written.Contains(other.ToString()))).ToList();
            // Rows that refer to each other in a ring, or to none that is there, are the store's to refuse.
            if (ready.Count == 0)
                ready = [.. left];
            foreach (var row in ready)
                written.Add(row.TryGetValue(key, out var id) ? id.ToString() : "");
            left = [.. left.Except(ready)];
            foreach (var row in ready)
                yield return row;
        }
    }

    private static Task LoadSetAsync<T>(PortalDbContext db, CancellationToken cancellationToken)
        where T : class
        => db.Set<T>().IgnoreAutoIncludes().LoadAsync(cancellationToken);

    private static Task DeleteSetAsync<T>(PortalDbContext db, CancellationToken cancellationToken)
        where T : class
        => db.Set<T>().ExecuteDeleteAsync(cancellationToken);

    private static bool IsOpening(IProperty property)
        => property.DeclaringType.ClrType == typeof(LandlordProfile) && property.Name is nameof(LandlordProfile.OpenedAt);
}
