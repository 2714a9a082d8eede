namespace AngersHabitat.Application.Cleaning;

/// <summary>Something to choose.</summary>
public sealed record CleaningChoice(Guid Id, string Name);
