namespace AngersHabitat.Domain.Interventions;

/// <summary>What is answered to a point. Only <see cref="Yes"/> satisfies a required one.</summary>
public enum PointReply
{
    Yes,

    No,

    /// <summary>Nothing to look at here; needs a reason.</summary>
    NotApplicable,
}
