namespace AngersHabitat.Application.Events;

/// <summary>Marks a kind of message in the container.</summary>
public sealed record OutboxKind(Type Type);
