using AngersHabitat.Application.Events;

namespace AngersHabitat.Application.Worksites;

/// <summary>A command on one operation, sent from a form that shows its version.</summary>
public abstract record OperationCommand : ITells
{
    /// <summary>The operation.</summary>
    public Guid OperationId { get; init; }

    /// <summary>The version that the form showed: somebody else's change in between makes the command fail.</summary>
    public Guid Version { get; init; }

    IPortalEvent ITells.Happened => new WorksitesChanged(OperationId);
}
