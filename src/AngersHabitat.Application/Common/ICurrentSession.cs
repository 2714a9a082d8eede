namespace AngersHabitat.Application.Common;

/// <summary>The session of whoever asks.</summary>
public interface ICurrentSession
{
    /// <summary>Hash of its key; null for a visitor, and for what the portal does by itself.</summary>
    string? KeyHash { get; }

    /// <summary>When she last proved who she is, system's clock, UTC; null where nobody is asked: she does so in this request, or the portal acts by itself.</summary>
    DateTime? ConfirmedAt { get; }
}
