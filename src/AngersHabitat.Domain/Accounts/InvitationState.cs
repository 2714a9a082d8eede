namespace AngersHabitat.Domain.Accounts;

/// <summary>Where an invitation stands.</summary>
public enum InvitationState
{
    /// <summary>It can be used.</summary>
    Open,

    Used,

    /// <summary>A later one took its place.</summary>
    Replaced,

    /// <summary>Older than <see cref="Invitation.GoodFor"/>.</summary>
    Expired,
}
