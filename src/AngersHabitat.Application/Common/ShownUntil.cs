namespace AngersHabitat.Application.Common;

/// <summary>
/// How long the answer that is being made stays true. Whoever puts something into it that changes by itself at an instant other than a
/// whole minute says so; what changes at whole minutes (every status does) need not be said. One for each request.
/// </summary>
public sealed class ShownUntil
{
    /// <summary>The first instant (UTC) at which something shown is no longer true; null when nothing said so.</summary>
    public DateTime? At { get; private set; }

    /// <summary>Says that something shown ends; the earliest counts.</summary>
    /// <param name="instant">When, UTC.</param>
    public void Ends(DateTime instant) => At = At is { } known && known < instant ? known : instant;
}
