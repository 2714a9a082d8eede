namespace AngersHabitat.Application.Events;

/// <summary>
/// Something that happened and is committed. A use case raises it beside its journal line (<see cref="EventLog"/>); listeners hear of it
/// after the commit, on every node. It says that something must be looked at again, carries no personal datum, and may be told twice.
/// </summary>
public interface IPortalEvent
{
    /// <summary>The row concerned; null when there is none, or several.</summary>
    Guid? Subject { get; }
}
