namespace AngersHabitat.Web.Features.Subscriptions;

/// <summary>What the pages of subscriptions need.</summary>
internal sealed class SubscriptionsFeature : IFeature
{
    public void AddServices(IServiceCollection services) => services.AddSingleton<SubscriptionLinks>().AddScoped<FollowerLetters>();
}
