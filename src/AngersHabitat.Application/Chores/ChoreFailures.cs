using System.Data.Common;
using System.Net.Sockets;
using AngersHabitat.Domain.Chores;

namespace AngersHabitat.Application.Chores;

/// <summary>What a failed run may tell: the kind of its failure, and for the log types and places in the code. Messages of exceptions may hold values.</summary>
internal static class ChoreFailures
{
    public static ChoreFailure Of(Exception fault) => fault switch
    {
        DbException or DbUpdateException => ChoreFailure.Store,
        HttpRequestException or SocketException => ChoreFailure.Network,
        IOException or UnauthorizedAccessException => ChoreFailure.File,
        RuleException or ValidationException or NotFoundException or ForbiddenException or EditConflictException => ChoreFailure.Refused,
        { InnerException: { } inner } => Of(inner),
        _ => ChoreFailure.Unexpected,
    };

    public static string Trace(Exception fault)
        => fault.InnerException is { } inner ? $"{fault.GetType().Name} from {Trace(inner)}" : $"{fault.GetType().Name}{Environment.NewLine}{fault.StackTrace}";
}
