namespace AngersHabitat.Application.Events;

/// <summary>A message that must not be lost. It names rows by identifier and holds nothing personal. Its class keeps its name while rows of it wait.</summary>
public interface IOutboxMessage;
