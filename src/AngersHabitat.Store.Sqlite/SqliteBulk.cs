using System.Data.Common;
using System.Globalization;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.EntityFrameworkCore;
using LinqToDB.Interceptors;
using LinqToDB.Mapping;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Store.Sqlite;

/// <summary>
/// Rows inserted in bulk are written as the model writes them. Left to itself, the library cuts instants to the millisecond and texts to the length
/// of their column (255 characters where it has none), silently.
/// </summary>
internal static class SqliteBulk
{
    public static DbContextOptionsBuilder UseExactBulkRows(this DbContextOptionsBuilder options)
        => options.UseLinqToDB(bulk => bulk.AddMappingSchema(Instants()).AddInterceptor(new WholeTexts()));

    private static MappingSchema Instants()
    {
        var schema = new MappingSchema();
        schema.SetConvertExpression<DateTime, DataParameter>(instant => new DataParameter(null, Text(instant), DataType.VarChar));
        return schema;
    }

    private static string Text(DateTime instant) => instant.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    private sealed class WholeTexts : CommandInterceptor
    {
        public override DbCommand CommandInitialized(CommandEventData eventData, DbCommand command)
        {
            foreach (DbParameter parameter in command.Parameters)
                parameter.Size = -1;
            return command;
        }
    }
}
