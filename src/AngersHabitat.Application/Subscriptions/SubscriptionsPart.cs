using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Subscriptions;

internal sealed class SubscriptionsPart : IApplicationPart
{
    public void AddServices(IServiceCollection services) => services.AddScoped<FollowedNames>();
}
