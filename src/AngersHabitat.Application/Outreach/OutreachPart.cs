using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Outreach;

internal sealed class OutreachPart : IApplicationPart
{
    public void AddServices(IServiceCollection services)
        => services.AddSingleton<KeptFigures>().AddScoped<ICampaignPeople, CampaignPeople>().AddScoped<IPromises, OutreachPromises>().AddScoped<HouseholdLinks>().AddScoped<HouseholdCandidates>();
}
