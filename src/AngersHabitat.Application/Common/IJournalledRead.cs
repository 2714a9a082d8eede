namespace AngersHabitat.Application.Common;

/// <summary>
/// A command that changes nothing, and is one because the journal says who looked. It reads before its turn to write, so that nobody waits while it does; what it has read is given
/// only once the line is written.
/// </summary>
public interface IJournalledRead;
