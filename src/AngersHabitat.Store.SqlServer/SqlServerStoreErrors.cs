using AngersHabitat.Store.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Store.SqlServer;

internal sealed class SqlServerStoreErrors : IStoreErrors
{
    private const int ConstraintConflict = 547;
    private const int DuplicateKeyInIndex = 2601;
    private const int DuplicateKeyInConstraint = 2627;

    public bool IsUniqueViolation(DbUpdateException exception)
        => exception.InnerException is SqlException { Number: DuplicateKeyInIndex or DuplicateKeyInConstraint };

    public bool IsReferenceViolation(DbUpdateException exception)
        => exception.InnerException is SqlException { Number: ConstraintConflict };
}
