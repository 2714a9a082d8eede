using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.SqlClient;

namespace AngersHabitat.Testing;

/// <summary>A statement that no server gets.</summary>
internal sealed class PaperCommand(PaperServer server, PaperConnection connection) : DbCommand
{
    // Its collection and its parameters are the provider's own: mappings of types look for them.
    private readonly SqlCommand _real = new();

    [AllowNull]
    public override string CommandText { get; set; } = "";

    public override int CommandTimeout { get; set; }

    public override CommandType CommandType { get; set; } = CommandType.Text;

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection { get; set; } = connection;

    protected override DbParameterCollection DbParameterCollection => _real.Parameters;

    protected override DbTransaction? DbTransaction { get; set; }

    public override void Cancel()
    {
    }

    public override void Prepare()
    {
    }

    public override int ExecuteNonQuery() => server.Change(CommandText, _real.Parameters);

    public override object? ExecuteScalar()
    {
        using var reader = ExecuteReader();
        return reader.Read() ? reader.GetValue(0) : null;
    }

    protected override DbParameter CreateDbParameter() => new SqlParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => server.Read(CommandText, _real.Parameters);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _real.Dispose();
        base.Dispose(disposing);
    }
}
