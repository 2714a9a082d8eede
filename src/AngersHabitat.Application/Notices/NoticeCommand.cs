using AngersHabitat.Application.Events;

namespace AngersHabitat.Application.Notices;

/// <summary>A command on one notice, sent from a form that shows its version.</summary>
public abstract record NoticeCommand : ITells
{
    /// <summary>The notice.</summary>
    public Guid Id { get; init; }

    /// <summary>The version that the form showed: somebody else's change in between makes the command fail. Empty for a new one.</summary>
    public Guid Version { get; init; }

    IPortalEvent ITells.Happened => new NoticeChanged(Id);
}
