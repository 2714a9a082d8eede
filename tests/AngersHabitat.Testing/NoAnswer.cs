using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AngersHabitat.Testing;

/// <summary>Keeps what would be sent and answers no row, of as many columns as anybody may ask.</summary>
internal sealed class NoAnswer : DbCommandInterceptor
{
    private const int Columns = 400;

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        SqlServerTwin.Keep(command.CommandText);
        return InterceptionResult<DbDataReader>.SuppressWithResult(Nothing());
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        SqlServerTwin.Keep(command.CommandText);
        return InterceptionResult<int>.SuppressWithResult(0);
    }

    private static DataTableReader Nothing()
    {
        using var nothing = new DataTable();
        for (var column = 0; column < Columns; column++)
            nothing.Columns.Add();
        return nothing.CreateDataReader();
    }
}
