namespace AngersHabitat.Domain.Outreach;

/// <summary>Who asks for the next person, and when.</summary>
/// <param name="AgentId">The agent.</param>
/// <param name="At">The instant, UTC.</param>
public readonly record struct Seeker(Guid AgentId, DateTime At)
{
    // Flags are compared with what is given, so that the store gets them as parameters: for a condition of their own
    // (« NOT Urgent ») SQLite does not use the index.
    internal bool Yes => true;

    internal bool No => false;
}
