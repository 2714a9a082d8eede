using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using AngersHabitat.Store;
using AngersHabitat.Store.Accounts;
using AngersHabitat.Store.SqlServer;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Testing;

/// <summary>
/// Takes every statement that SQL Server's provider would send, reads it (<see cref="TransactSql"/>), and answers as the script of the running use case says; without
/// one, nothing. It says to have the migrations that it is given.
/// </summary>
public sealed class PaperServer
{
    private readonly AsyncLocal<PaperScript?> _script = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<PaperColumn>> _columns = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _faults = new(StringComparer.Ordinal);
    private readonly PaperModel _model = new();

    /// <summary>Starts with every migration of this code.</summary>
    public PaperServer() => Migrations.AddRange(_model.Migrations);

    /// <summary>Migrations that it has.</summary>
    public List<string> Migrations { get; } = [];

    /// <summary>What was sent outside any script, with what is wrong: when the host starts and fills its memory.</summary>
    public ConcurrentQueue<(string Sql, IReadOnlyList<string> Faults)> AtStart { get; } = [];

    /// <summary>A context on it, without a host.</summary>
    /// <param name="maxBatchSize">As the setting <c>Store:MaxBatchSize</c>.</param>
    public PortalDbContext Open(int? maxBatchSize = null)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        SqlServerStore.Configure(options, "Server=paper;Encrypt=False", maxBatchSize);
        options.UseSqlServer(new PaperConnection(this)).WithoutHost();
        return new PortalDbContext(options.Options);
    }

    /// <summary>Lets what follows in this flow be answered by a script.</summary>
    public void Play(PaperScript? script) => _script.Value = script;

    internal void Begin() => _script.Value?.Begin();

    internal int Change(string sql, SqlParameterCollection parameters)
    {
        Note(sql, parameters);
        return _script.Value?.Rows() ?? 0;
    }

    internal DbDataReader Read(string sql, SqlParameterCollection parameters)
    {
        if (sql.Contains("__EFMigrationsHistory", StringComparison.Ordinal))
            return sql.Contains("OBJECT_ID", StringComparison.Ordinal) ? Table([1]) : Table([.. Migrations]);
        Note(sql, parameters);
        if (_script.Value is not { } script)
            return new PaperReader(new PaperScript(0), [], 0);
        // What saves reads back a row for each that it changed; a count answers whatever is there.
        if (PaperModel.IsSave(sql))
            return new PaperReader(script, [], PaperReader.Endless);
        var columns = _columns.GetOrAdd(sql, _model.ColumnsOf);
        return new PaperReader(script, columns, columns.All(column => column == PaperColumn.Unknown) ? 1 : script.Rows());
    }

    private static DataTableReader Table(object[] rows)
    {
        using var table = new DataTable();
        table.Columns.Add("MigrationId", rows.FirstOrDefault()?.GetType() ?? typeof(string));
        table.Columns.Add("ProductVersion", typeof(string));
        foreach (var row in rows)
            table.Rows.Add(row, "10.0");
        return table.CreateDataReader();
    }

    private void Note(string sql, SqlParameterCollection parameters)
    {
        var faults = _faults.GetOrAdd(sql, text => [.. TransactSql.Faults(text, _model.Indexed), .. Conversions.In(text, _model.TypeOf, parameters)]);
        if (parameters.Count > TransactSql.MostParameters)
            faults = [.. faults, $"{parameters.Count} parameters"];
        if (_script.Value is { } script)
            script.Note(sql, faults);
        else
            AtStart.Enqueue((sql, faults));
    }
}
