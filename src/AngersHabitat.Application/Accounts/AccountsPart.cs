using AngersHabitat.Application.Events;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Accounts;

internal sealed class AccountsPart : IApplicationPart
{
    public void AddServices(IServiceCollection services) => services.AddScoped<AccountDesk>().AddScoped<InvitationDesk>()
        .AddScoped<Sessions.SessionEnds>().AddHeld<Sessions.SessionBook>().AddSingleton<Sessions.SessionLedger>();
}
