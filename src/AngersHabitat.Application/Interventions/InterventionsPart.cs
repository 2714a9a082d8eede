using AngersHabitat.Application.Events;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Interventions;

internal sealed class InterventionsPart : IApplicationPart
{
    public void AddServices(IServiceCollection services)
        => services.AddScoped<VisitDesk>().AddScoped<ProtocolBook>().AddScoped<PlanReader>().AddScoped<VisitReader>().AddHeld<VisitBook>().AddScoped<VisitFactReader>()
            .AddScoped<IPromises, VisitPromises>().AddScoped<INoticeOccasions, LiftOccasions>().AddScoped<IVisitsNow, VisitsToday>()
            .AddScoped<IVisitRequests, VisitsFromCalls>().AddScoped<IHeldByNumber, VisitsHeld>();
}
