using System.Text.Json;

namespace AngersHabitat.Application.Portable;

/// <summary>What a landlord has set up, as it stands in a file (JSON).</summary>
/// <param name="Format">Always <see cref="CurrentFormat"/>.</param>
/// <param name="Schema">Name of the last migration, the same on both stores; a copy goes only into a portal of the same schema.</param>
/// <param name="Rows">For each kind its rows: the name of each property with its stored value.</param>
public sealed record PortalCopy(string Format, string Schema, IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, JsonElement>>> Rows)
{
    public const string CurrentFormat = "angers-habitat/1";

    /// <summary>All rows.</summary>
    public int Count => Rows.Values.Sum(rows => rows.Count);

    /// <summary>The name after the date: « 20261127040107_AddInterventions » gives « AddInterventions ».</summary>
    internal static string SchemaOf(PortalDbContext db) => db.Database.GetMigrations().Last().Split('_', 2)[1];
}
