using System.Data.Common;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace AngersHabitat.Store.Sealing;

/// <summary>
/// Seals what rows of before hold as it was written, and seals anew what an older key sealed. By statements of its own, which both stores understand: the model's converters would hide what is looked
/// for. Versions stay: nothing that anybody reads changes.
/// </summary>
public sealed class SealedRows(PortalDbContext db, KeyRing keys)
{
    private readonly ISqlGenerationHelper _sql = db.GetService<ISqlGenerationHelper>();

    /// <summary>Whether every sealed value was sealed by a key that is there.</summary>
    public async Task<bool> AreReadableAsync(CancellationToken cancellationToken) => !(await StaleAsync(cancellationToken)).Exists(IsForeign);

    /// <summary>Puts all rows under the key in use, in one transaction.</summary>
    /// <returns>How many rows changed; null when some were sealed by a key that is not there: nothing is changed then, and no key made.</returns>
    public async Task<int?> RenewAsync(CancellationToken cancellationToken)
    {
        var stale = await StaleAsync(cancellationToken);
        return stale.Exists(IsForeign) ? null : stale.Count == 0 ? 0 : await RenewAsync(() => keys.Current, cancellationToken);
    }

    /// <summary>A new key, and all rows under it. The keys before stay in the file for copies of the store. The portal may run: it takes the new key as soon as all rows are under it.</summary>
    /// <returns>How many rows changed; null as with <see cref="RenewAsync(CancellationToken)"/>.</returns>
    public async Task<int?> RotateAsync(CancellationToken cancellationToken)
    {
        if (!await AreReadableAsync(cancellationToken))
            return null;
        var key = keys.Announce();
        var renewed = await RenewAsync(() => key, cancellationToken);
        keys.Use(key);
        // What was written between the two.
        return renewed + await RenewAsync(() => key, cancellationToken);
    }

    private Task<int> RenewAsync(Func<SealKey> key, CancellationToken cancellationToken) => db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var renewed = 0;
        foreach (var table in Tables())
        {
            var stale = await StaleAsync(table, keys.InUse is null ? null : key(), cancellationToken);
            if (stale.Count > 0)
                renewed += await WriteAsync(table, stale, key(), cancellationToken);
        }
        await transaction.CommitAsync(cancellationToken);
        return renewed;
    });

    private bool IsForeign(Row row) => row.Values.Exists(stored => stored is not null && SealedValue.KeyOf(stored) is { } id && keys.Find(id) is null);

    private IEnumerable<Table> Tables()
        => from type in db.Model.GetEntityTypes()
           where type.GetTableName() is not null
           let columns = type.GetProperties().Where(property => property.ClrType == typeof(string) && SealedModel.MarkOf(property) is not null).ToList()
           where columns.Count > 0
           select new Table(_sql.DelimitIdentifier(type.GetTableName()!, type.GetSchema()), [.. type.FindPrimaryKey()!.Properties.Select(Name)],
               [.. columns.Select(Name)], [.. columns.Select(column => SealedModel.MarkOf(column)!.Sought)]);

    private string Name(IProperty property) => _sql.DelimitIdentifier(property.GetColumnName());

    // Of all tables what is not under the key in use: in a store at rest nothing.
    private async Task<List<Row>> StaleAsync(CancellationToken cancellationToken)
    {
        var rows = new List<Row>();
        foreach (var table in Tables())
            rows.AddRange(await StaleAsync(table, keys.InUse, cancellationToken));
        return rows;
    }

    private async Task<List<Row>> StaleAsync(Table table, SealKey? key, CancellationToken cancellationToken)
    {
        await using var command = await CommandAsync(cancellationToken);
        // Where there is no key yet, nothing is under it: of an identifier that no key has.
        var head = SealedValue.HeadOf(key?.Id ?? new string('-', SealKey.IdLength));
        command.CommandText = $"SELECT {string.Join(", ", table.Keys.Concat(table.Columns))} FROM {table.Name} WHERE "
            + string.Join(" OR ", table.Columns.Select(column => $"({column} <> '' AND {column} NOT LIKE '{head}%')"));
        var rows = new List<Row>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(new Row(
                [.. Enumerable.Range(0, table.Keys.Count).Select(reader.GetValue)],
                [.. Enumerable.Range(table.Keys.Count, table.Columns.Count).Select(index => reader.IsDBNull(index) ? null : reader.GetString(index))]));
        }
        return rows;
    }

    // A row that somebody changed since it was read is left to the next look.
    private async Task<int> WriteAsync(Table table, List<Row> rows, SealKey key, CancellationToken cancellationToken)
    {
        await using var command = await CommandAsync(cancellationToken);
        command.CommandText = $"UPDATE {table.Name} SET {string.Join(", ", table.Columns.Select((column, index) => $"{column} = @v{index}"))} WHERE "
            + string.Join(" AND ", table.Keys.Select((column, index) => $"{column} = @k{index}")
                .Concat(table.Columns.Select((column, index) => $"({column} = @o{index} OR ({column} IS NULL AND @o{index} IS NULL))")));
        var written = 0;
        foreach (var row in rows)
        {
            command.Parameters.Clear();
            for (var index = 0; index < row.Keys.Count; index++)
                Add(command, $"@k{index}", row.Keys[index]);
            for (var index = 0; index < row.Values.Count; index++)
            {
                Add(command, $"@o{index}", (object?)row.Values[index] ?? DBNull.Value);
                Add(command, $"@v{index}", row.Values[index] is { } value ? SealedValue.Close(SealedValue.Open(value, keys), key, table.Sought[index]) : DBNull.Value);
            }
            written += await command.ExecuteNonQueryAsync(cancellationToken);
        }
        return written;
    }

    private async Task<DbCommand> CommandAsync(CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        if (value is string or DBNull)
            parameter.DbType = System.Data.DbType.String;
        command.Parameters.Add(parameter);
    }

    /// <summary>Names as the store writes them.</summary>
    private sealed record Table(string Name, IReadOnlyList<string> Keys, IReadOnlyList<string> Columns, IReadOnlyList<bool> Sought);

    private sealed record Row(IReadOnlyList<object> Keys, List<string?> Values);
}
