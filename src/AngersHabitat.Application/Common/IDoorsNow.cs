namespace AngersHabitat.Application.Common;

/// <summary>Tells who asks how many persons are inside each place. Answered by attendance.</summary>
public interface IDoorsNow
{
    /// <summary>Every place whose door is counted, head office first, then by name.</summary>
    Task<IReadOnlyList<DoorNow>> ReadAsync(DateTime now, CancellationToken cancellationToken);
}
