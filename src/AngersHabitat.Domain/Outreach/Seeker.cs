namespace AngersHabitat.Domain.Outreach;

/// <summary>Who asks for the next person, and when.</summary>
/// <param name="AgentId">The agent.</param>
/// <param name="At">The instant, UTC.</param>
public readonly record struct Seeker(Guid AgentId, DateTime At)
{
    // Flags are compared with what is given, so that the store gets them as parameters: for a condition of their own
    // (« NOT Urgent ») SQLite does not use the index.

    /// <summary>True, as something that is given.</summary>
    public bool Yes => true;

    /// <summary>False, as something that is given.</summary>
    public bool No => false;
}
