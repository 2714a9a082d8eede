using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace AngersHabitat.Application.Portable;

/// <summary>
/// Inserts rows as a file has them, through the model's mapping of each column. Entities are not made of them: their rules guard what people do, and what is
/// copied has passed them in another portal.
/// </summary>
internal sealed class PortableWriter(PortalDbContext db)
{
    private readonly ISqlGenerationHelper _sql = db.GetService<ISqlGenerationHelper>();

    /// <exception cref="RuleException"><c>Landlord.CopyUnreadable</c>: a value is missing or of another kind, or a row refers to none.</exception>
    public async Task InsertAsync(IEntityType type, IReadOnlyDictionary<string, JsonElement> row, CancellationToken cancellationToken)
    {
        var table = type.GetTableMappings().Single().Table;
        var properties = PortableRows.PropertiesOf(type);
        var connection = db.Database.GetDbConnection();
        await using var command = connection.CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        var columns = properties.Select(property => _sql.DelimitIdentifier(property.GetTableColumnMappings().Single().Column.Name));
        var names = properties.Select((_, index) => _sql.GenerateParameterName($"p{index}")).ToList();
        // Names come from the model, values are parameters.
        command.CommandText = $"INSERT INTO {_sql.DelimitIdentifier(table.Name, table.Schema)} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", names)})";
        for (var index = 0; index < properties.Count; index++)
            command.Parameters.Add(Parameter(command, properties[index], names[index], row));
        try
        {
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (DbException)
        {
            throw new RuleException("Landlord.CopyUnreadable");
        }
    }

    private static DbParameter Parameter(DbCommand command, IProperty property, string name, IReadOnlyDictionary<string, JsonElement> row)
    {
        if (!row.TryGetValue(property.Name, out var written) || (written.ValueKind == JsonValueKind.Null && !property.IsNullable))
            throw new RuleException("Landlord.CopyUnreadable");
        return property.GetRelationalTypeMapping().CreateParameter(command, name, Read(property, written), property.IsNullable);
    }

    private static object? Read(IProperty property, JsonElement written)
    {
        if (written.ValueKind == JsonValueKind.Null)
            return null;
        var converter = property.GetValueConverter();
        try
        {
            var stored = written.Deserialize(converter?.ProviderClrType ?? property.ClrType);
            return converter is null ? stored : converter.ConvertFromProvider(stored);
        }
        catch (Exception unreadable) when (unreadable is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            throw new RuleException("Landlord.CopyUnreadable");
        }
    }
}
