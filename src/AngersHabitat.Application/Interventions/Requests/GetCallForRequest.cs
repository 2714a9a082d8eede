using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>What goes along from a call that its agent has just noted.</summary>
public static class GetCallForRequest
{
    /// <param name="CallId">The call; null: none.</param>
    [Allow(Roles.Maintenance, Roles.Manager, Roles.Reception, Roles.CallCentre)]
    public sealed record Query(Guid? CallId) : IQuery<Result>;

    /// <summary>The fields it fills; all of them null when there is no such call of this agent's today.</summary>
    public sealed record Result(Guid? CallId, string? Name, string? Number, string? Note, Urgency? Urgency);

    public sealed class Handler(ICallsNoted calls) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
            => query.CallId is { } id && await calls.FindAsync(id, cancellationToken) is { } call
                ? new Result(id, call.Name, call.Number, call.Note, call.IsEmergency ? Domain.Interventions.Urgency.Urgent : null)
                : new Result(null, null, null, null, null);
    }
}
