using System.Data.Common;
using System.Net.Sockets;
using AngersHabitat.Domain.Chores;
using AngersHabitat.Store.Common;

namespace AngersHabitat.Application.Chores;

/// <summary>The kind of a failed run's exception.</summary>
internal static class ChoreFailures
{
    public static ChoreFailure Of(Exception fault) => fault switch
    {
        DbException or DbUpdateException or StoreBusyException => ChoreFailure.Store,
        HttpRequestException or SocketException => ChoreFailure.Network,
        IOException or UnauthorizedAccessException => ChoreFailure.File,
        RuleException or ValidationException or NotFoundException or ForbiddenException or EditConflictException => ChoreFailure.Refused,
        { InnerException: { } inner } => Of(inner),
        _ => ChoreFailure.Unexpected,
    };
}
