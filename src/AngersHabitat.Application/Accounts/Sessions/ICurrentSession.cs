namespace AngersHabitat.Application.Accounts.Sessions;

/// <summary>The session of whoever asks.</summary>
public interface ICurrentSession
{
    /// <summary>Hash of its key; null for a visitor, and for what the portal does by itself.</summary>
    string? KeyHash { get; }
}
