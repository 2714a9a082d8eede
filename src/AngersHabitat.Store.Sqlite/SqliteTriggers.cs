namespace AngersHabitat.Store.Sqlite;

/// <summary>
/// What the store itself forbids, for migrations. A migration that builds one of these tables anew (SQLite does so for many changes) drops its triggers and has to make them again: <c>AppendOnlyTests</c> notices.
/// </summary>
internal static class SqliteTriggers
{
    /// <summary>Lines of the journal are never changed, and deleted only when they are over their term, counted back from the newest one. A line that took the place of another would be a change.</summary>
    public const string Journal = """
        CREATE TRIGGER "AuditEntriesStay" BEFORE UPDATE ON "AuditEntries" BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
        CREATE TRIGGER "AuditEntriesOver" BEFORE DELETE ON "AuditEntries"
        WHEN substr(OLD."At", 1, 19) > (SELECT datetime(MAX("At"), '-5 years') FROM "AuditEntries")
        BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
        CREATE TRIGGER "AuditEntriesNew" BEFORE INSERT ON "AuditEntries"
        WHEN EXISTS (SELECT 1 FROM "AuditEntries" WHERE "Id" = NEW."Id")
        BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
        """;

    /// <summary>Rows of this table are never changed and never deleted.</summary>
    public static string Stay(string table) => $"""
        CREATE TRIGGER "{table}Stay" BEFORE UPDATE ON "{table}" BEGIN SELECT RAISE(ABORT, '{table} is only added to'); END;
        CREATE TRIGGER "{table}Last" BEFORE DELETE ON "{table}" BEGIN SELECT RAISE(ABORT, '{table} is only added to'); END;
        """;
}
