namespace AngersHabitat.Application.Common;

/// <summary>Tells whoever watches the portal whether the journal is as it was written. Answered by privacy, which verifies it each day.</summary>
public interface IJournalWatch
{
    /// <summary>How it stood when it was last verified.</summary>
    Task<JournalStanding> LastAsync(CancellationToken cancellationToken);
}
