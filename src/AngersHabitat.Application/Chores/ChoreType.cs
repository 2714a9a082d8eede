namespace AngersHabitat.Application.Chores;

/// <summary>Marks a class as a chore in the container.</summary>
public sealed record ChoreType(Type Type);
