using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AngersHabitat.Testing;

/// <summary>Opens no connection.</summary>
internal sealed class NoConnection : DbConnectionInterceptor
{
    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();
}
