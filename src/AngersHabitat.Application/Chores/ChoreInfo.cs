namespace AngersHabitat.Application.Chores;

/// <summary>A chore as the host knows it.</summary>
/// <param name="Type">The class that does the work.</param>
/// <param name="Every">Its interval.</param>
public sealed record ChoreInfo(Type Type, string Name, TimeSpan Every);
