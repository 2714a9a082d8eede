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

    public StoreTrouble? TroubleOf(Exception exception)
        => Causes.Of(exception).Select(cause => cause is SqlException server ? TroubleOf(server) : Causes.TroubleOf(cause)).FirstOrDefault(trouble => trouble is not null);

    private static StoreTrouble? TroubleOf(SqlException refused) => refused.Number switch
    {
        // No answer in time, chosen as the victim of a deadlock, a lock not given, resources at their end.
        -2 or 1205 or 1222 or 8645 or 10928 or 10929 or 40501 => StoreTrouble.Busy,
        // No page, no log, no room of its own.
        1101 or 1105 or 9002 or 40544 => StoreTrouble.Full,
        3906 or 3908 => StoreTrouble.ReadOnly,
        // Not there, not reached, not let in, being moved.
        2 or 53 or 64 or 233 or 4060 or 10053 or 10054 or 10060 or 10061 or 11001 or 18456 or 40197 or 40613 => StoreTrouble.Unreachable,
        823 or 824 or 825 => StoreTrouble.Damaged,
        // The connection is gone, for whatever reason.
        _ => refused.Class >= 20 ? StoreTrouble.Unreachable : null,
    };
}
