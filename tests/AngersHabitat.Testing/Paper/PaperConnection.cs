using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace AngersHabitat.Testing;

/// <summary>A connection to no server: SQL Server's provider writes its statements to it, and <see cref="PaperServer"/> answers them. It has no state, so that all contexts share it.</summary>
internal sealed class PaperConnection(PaperServer server) : DbConnection
{
    [AllowNull]
    public override string ConnectionString { get; set; } = "Server=paper;Database=AngersHabitat";

    public override string Database => "AngersHabitat";

    public override string DataSource => "paper";

    public override string ServerVersion => "16.00.1000";

    public override ConnectionState State => ConnectionState.Open;

    public override void ChangeDatabase(string databaseName)
    {
    }

    public override void Close()
    {
    }

    public override void Open()
    {
    }

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel)
    {
        server.Begin();
        return new PaperTransaction(this, isolationLevel);
    }

    protected override DbCommand CreateDbCommand() => new PaperCommand(server, this);

    private sealed class PaperTransaction(PaperConnection connection, IsolationLevel level) : DbTransaction
    {
        public override IsolationLevel IsolationLevel => level;

        public override bool SupportsSavepoints => true;

        protected override DbConnection DbConnection => connection;

        public override void Commit()
        {
        }

        public override void Rollback()
        {
        }

        public override void Save(string savepointName)
        {
        }

        public override void Rollback(string savepointName)
        {
        }

        public override void Release(string savepointName)
        {
        }
    }
}
