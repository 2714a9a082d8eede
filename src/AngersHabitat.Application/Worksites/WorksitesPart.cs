using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Worksites;

internal sealed class WorksitesPart : IApplicationPart
{
    public void AddServices(IServiceCollection services)
        => services.AddSingleton<WorksiteBook>().AddScoped<WorksiteReader>().AddScoped<IWarmUp, BookWarmUp>().AddScoped<IWorksiteAddresses, WorksiteAddresses>().AddScoped<IPromises, WorksitePromises>()
            .AddScoped<INewsSource, TenderNews>().AddScoped<INoticeOccasions, SuspensionOccasions>();
}
