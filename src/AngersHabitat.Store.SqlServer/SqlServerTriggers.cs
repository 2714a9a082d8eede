namespace AngersHabitat.Store.SqlServer;

/// <summary>What the store itself forbids, for migrations. Each is a batch of its own, which the script of all migrations can only hold within <c>EXEC</c>.</summary>
internal static class SqlServerTriggers
{
    /// <summary>Lines of the journal are never changed, and deleted only when they are over their term, counted back from the newest one.</summary>
    public static readonly string Journal = Batch("""
        CREATE TRIGGER [AuditEntriesStay] ON [AuditEntries] AFTER UPDATE, DELETE AS
        BEGIN
            SET NOCOUNT ON;
            IF EXISTS (SELECT 1 FROM inserted)
                THROW 51000, 'the journal is only added to', 1;
            IF EXISTS (SELECT 1 FROM deleted WHERE [At] > (SELECT DATEADD(year, -5, MAX(a.[At])) FROM (SELECT [At] FROM [AuditEntries] UNION ALL SELECT [At] FROM deleted) AS a))
                THROW 51000, 'the journal is only added to', 1;
        END
        """);

    /// <summary>Rows of this table are never changed and never deleted.</summary>
    public static string Stay(string table) => Batch($"""
        CREATE TRIGGER [{table}Stay] ON [{table}] AFTER UPDATE, DELETE AS
        BEGIN
            SET NOCOUNT ON;
            IF EXISTS (SELECT 1 FROM deleted)
                THROW 51000, '{table} is only added to', 1;
        END
        """);

    private static string Batch(string trigger) => $"EXEC(N'{trigger.Replace("'", "''", StringComparison.Ordinal)}');";
}
