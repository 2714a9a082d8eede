using System.Security.Claims;
using AngersHabitat.Application.Accounts.Sessions;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>Asks the book of sessions, as each request does; it keeps none alive.</summary>
internal sealed class OpenSession(SessionBook book, IServiceProvider services) : IOpenSession
{
    public async Task<bool> HoldsAsync(ClaimsPrincipal person, CancellationToken cancellationToken)
        => await book.FindAsync(person.SessionHash() ?? "", cancellationToken) is { } session && SessionCheck.Holds(session, person, services);
}
