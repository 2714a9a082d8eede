using AngersHabitat.Domain.Accounts;
using AngersHabitat.Store.Accounts;

namespace AngersHabitat.Application.Accounts.Sessions;

/// <summary>A session and what its account may, as the store had them a moment ago.</summary>
/// <param name="AccountId">Whose it is.</param>
/// <param name="BegunAt">When it began, system's clock, UTC.</param>
/// <param name="SeenAt">When it was last used, on whichever node.</param>
/// <param name="ConfirmedAt">When she last proved who she is.</param>
/// <param name="Account">Its security stamp, closing and last day; nothing else is read of it.</param>
public sealed record RunningSession(Guid AccountId, DateTime BegunAt, DateTime SeenAt, DateTime ConfirmedAt, PortalUser Account)
{
    /// <summary>Whether it has ended by itself at an instant of the system's clock.</summary>
    public bool IsOver(DateTime now) => Session.IsOver(BegunAt, SeenAt, now);
}
