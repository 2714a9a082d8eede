using System.Data.Common;
using AngersHabitat.Store.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace AngersHabitat.Store.Sqlite;

/// <summary>
/// One statement, prepared once and run a row at a time. SQLite looks each parameter up by its name, one after the other, so a statement of many
/// rows takes longer the more rows it has; and the file is in this process, so there is no way to spare.
/// </summary>
internal sealed class SqliteRowWriter : IRowWriter
{
    public async Task WriteAsync<T>(DbContext db, IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        var columns = ColumnsOf(db.Model.FindEntityType(typeof(T))!, out var table);
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            var connection = db.Database.GetDbConnection();
            var under = db.Database.CurrentTransaction?.GetDbTransaction();
            await using var own = under is null ? await connection.BeginTransactionAsync(cancellationToken) : null;
            await using var command = connection.CreateCommand();
            command.Transaction = under ?? own;
            Prepare(command, db.GetService<ISqlGenerationHelper>(), table, columns);
            foreach (var row in rows)
            {
                for (var index = 0; index < columns.Count; index++)
                    command.Parameters[index].Value = columns[index].Read(row) ?? DBNull.Value;
                await command.ExecuteNonQueryAsync(cancellationToken);
            }
            if (own is not null)
                await own.CommitAsync(cancellationToken);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static List<Column> ColumnsOf(IEntityType type, out StoreObjectIdentifier table)
    {
        var there = table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        return [.. type.GetProperties().Select(property => new Column(property.GetColumnName(there)!, property, property.GetRelationalTypeMapping()))];
    }

    private static void Prepare(DbCommand command, ISqlGenerationHelper sql, StoreObjectIdentifier table, List<Column> columns)
    {
        var names = columns.Select((_, index) => $"@p{index}").ToList();
        command.CommandText = $"INSERT INTO {sql.DelimitIdentifier(table.Name, table.Schema)} ({string.Join(", ", columns.Select(column => sql.DelimitIdentifier(column.Name)))}) "
            + $"VALUES ({string.Join(", ", names)})";
        for (var index = 0; index < columns.Count; index++)
            command.Parameters.Add(columns[index].Mapping.CreateParameter(command, names[index], value: null, nullable: true));
        command.Prepare();
    }

    /// <summary>A column and what fills it.</summary>
    private sealed record Column(string Name, IProperty Property, RelationalTypeMapping Mapping)
    {
        public object? Read(object row)
        {
            var value = Property.GetGetter().GetClrValue(row);
            return Mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;
        }
    }
}
