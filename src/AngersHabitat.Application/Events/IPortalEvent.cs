namespace AngersHabitat.Application.Events;

/// <summary>
/// Something that happened and is committed. A use case records it beside its journal line; listeners hear of it after the commit,
/// on every node. It names what changed and carries no personal datum.
/// </summary>
public interface IPortalEvent;
