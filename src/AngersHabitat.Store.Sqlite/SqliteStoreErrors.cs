using AngersHabitat.Store.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Store.Sqlite;

internal sealed class SqliteStoreErrors : IStoreErrors
{
    private const int ConstraintForeignKey = 787;

    // What SQLite answers for ON DELETE RESTRICT, and for triggers, which say something of their own.
    private const int ConstraintTrigger = 1811;
    private const int ConstraintPrimaryKey = 1555;
    private const int ConstraintUnique = 2067;

    public bool IsUniqueViolation(DbUpdateException exception)
        => exception.InnerException is SqliteException { SqliteExtendedErrorCode: ConstraintPrimaryKey or ConstraintUnique };

    public bool IsReferenceViolation(DbUpdateException exception)
        => exception.InnerException is SqliteException { SqliteExtendedErrorCode: ConstraintForeignKey or ConstraintTrigger } refused
            && refused.Message.Contains("FOREIGN KEY", StringComparison.Ordinal);

    public StoreTrouble? TroubleOf(Exception exception)
        => Causes.Of(exception).Select(cause => cause is SqliteException sqlite ? TroubleOf(sqlite.SqliteErrorCode) : Causes.TroubleOf(cause)).FirstOrDefault(trouble => trouble is not null);

    // The names of SQLite's own list of result codes.
    private static StoreTrouble? TroubleOf(int code) => code switch
    {
        5 /* BUSY */ or 6 /* LOCKED */ => StoreTrouble.Busy,
        13 /* FULL */ => StoreTrouble.Full,
        8 /* READONLY */ => StoreTrouble.ReadOnly,
        10 /* IOERR */ or 14 /* CANTOPEN */ => StoreTrouble.Unreachable,
        11 /* CORRUPT */ or 26 /* NOTADB */ => StoreTrouble.Damaged,
        _ => null,
    };
}
