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
}
