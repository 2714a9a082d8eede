namespace AngersHabitat.Application.Common;

/// <summary>What a call just noted says, for who asks for a visit after it. Answered by the call centre.</summary>
public interface ICallsNoted
{
    /// <summary>The call, to the agent who noted it, on the same day; null for everybody else.</summary>
    Task<CallNoted?> FindAsync(Guid callId, CancellationToken cancellationToken);
}
