namespace AngersHabitat.Application.Interventions;

/// <summary>A command on one visit, sent from a form that shows its version.</summary>
public abstract record VisitCommand
{
    /// <summary>The visit.</summary>
    public Guid Id { get; init; }

    /// <summary>The version that the form showed: somebody else's change in between makes the command fail.</summary>
    public Guid Version { get; init; }

    /// <summary>Made when the form was shown: sent twice, noted once.</summary>
    public Guid Token { get; init; }
}
