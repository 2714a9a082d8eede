namespace AngersHabitat.Domain.Files;

/// <summary>What storing lines did.</summary>
/// <param name="Added">Rows added.</param>
/// <param name="Changed">Known rows that took over what the file says.</param>
/// <param name="Known">Lines that brought nothing new.</param>
/// <param name="SetAside">Of the lines stored, those that do not count like the others, for a reason of the kind (somebody who objected to calls).</param>
public readonly record struct ImportTally(int Added, int Changed = 0, int Known = 0, int SetAside = 0);
