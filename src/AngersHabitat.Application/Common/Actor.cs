using System.Collections.Frozen;

namespace AngersHabitat.Application.Common;

/// <summary>Who asks: an account of the staff, an anonymous visitor, or the portal itself.</summary>
/// <param name="UserId">Account; null for a visitor and for the portal.</param>
/// <param name="Name">Name written to the journal.</param>
/// <param name="Roles">Roles held, see <see cref="Domain.Common.Roles"/>.</param>
public sealed record Actor(Guid? UserId, string Name, FrozenSet<string> Roles)
{
    /// <summary>A visitor of the public site.</summary>
    public static Actor Anonymous { get; } = new(null, "Public", []);

    /// <summary>The portal itself: start-up, timers, demonstration data. Everything is allowed to it.</summary>
    public static Actor Portal { get; } = new(null, "Portail", [.. Domain.Common.Roles.All]);

    /// <summary>Whether the actor holds the role.</summary>
    public bool Is(string role) => Roles.Contains(role);
}
