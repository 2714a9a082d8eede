namespace AngersHabitat.Domain.Interventions;

/// <summary>What was answered to a point, as it happened; never changed. Of several answers to a point the one given last counts, whenever it arrived.</summary>
public sealed class PointAnswer
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonLength = 200;

    private PointAnswer()
    {
    }

    internal PointAnswer(Guid interventionId, Guid pointKey, PointReply reply, string? reason, VisitAct act)
        => (Id, InterventionId, PointKey, Reply, Reason, ById, At, NotedAt) = (act.Token, interventionId, pointKey, reply, reason, act.ById, act.At, act.NotedAt);

    /// <summary>Made by the form or the device: sent twice, stored once.</summary>
    public Guid Id { get; private set; }

    public Guid InterventionId { get; private set; }

    /// <inheritdoc cref="ProtocolPoint.Key"/>
    public Guid PointKey { get; private set; }

    public PointReply Reply { get; private set; }

    /// <summary>Why it is not applicable, or not so.</summary>
    [Personal]
    [Sealed]
    public string? Reason { get; private set; }

    public Guid? ById { get; private set; }

    /// <summary>When it was ticked, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>When the portal received it, UTC.</summary>
    public DateTime NotedAt { get; private set; }

    /// <summary>Erases the words; the answer stays.</summary>
    public void Erase() => Reason = null;
}
