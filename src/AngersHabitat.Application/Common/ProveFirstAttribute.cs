namespace AngersHabitat.Application.Common;

/// <summary>
/// What is grave (a person's file, erasing, who may what) is done by somebody who has proved within the last minutes who she is: a desk left alone does none of it. The page that sends it asks
/// for the password first, and goes on from there. On a kind of file it holds for its confirmation.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ProveFirstAttribute : Attribute
{
    /// <summary>How long a proof holds.</summary>
    public static readonly TimeSpan Holds = TimeSpan.FromMinutes(10);

    /// <summary>Whether the proof of a session is too old.</summary>
    public static bool IsOwed(ICurrentSession session, TimeProvider system)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(system);
        return session.ConfirmedAt is { } at && at + Holds <= system.GetUtcNow().UtcDateTime;
    }
}
