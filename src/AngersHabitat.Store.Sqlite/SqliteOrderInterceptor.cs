using System.Data.Common;
using AngersHabitat.Domain.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AngersHabitat.Store.Sqlite;

/// <summary>Teaches each connection the French order under the name that SQL Server has for it; no column or index depends on it, so that other tools read the file.</summary>
internal sealed class SqliteOrderInterceptor : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Teach(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Teach(connection);
        return Task.CompletedTask;
    }

    private static void Teach(DbConnection connection) => ((SqliteConnection)connection).CreateCollation(FrenchOrder.Collation, FrenchOrder.Words.Compare);
}
