namespace AngersHabitat.Domain.Accounts;

/// <summary>A key of an invitation, of which the store holds the hash alone (<see cref="DrawnKey"/>).</summary>
public sealed class InvitationKey
{
    private InvitationKey() => Hash = "";

    internal InvitationKey(string hash, Guid invitationId) => (Hash, InvitationId) = (hash, invitationId);

    /// <summary>SHA-256 of the key, in small hexadecimal.</summary>
    public string Hash { get; private init; }

    /// <summary>What it opens.</summary>
    public Guid InvitationId { get; private init; }
}
