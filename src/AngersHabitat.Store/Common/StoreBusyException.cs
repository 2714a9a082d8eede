namespace AngersHabitat.Store.Common;

/// <summary>The store was held by somebody else for longer than a person waits.</summary>
public sealed class StoreBusyException() : Exception("The store was held by somebody else for too long.");
