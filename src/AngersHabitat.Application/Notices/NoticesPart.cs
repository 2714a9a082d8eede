using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Notices;

internal sealed class NoticesPart : IApplicationPart
{
    public void AddServices(IServiceCollection services)
        => services.AddSingleton<OccasionsToRead>().AddScoped<NoticeDesk>().AddScoped<NoticeBoard>().AddScoped<NoticeReaders>().AddScoped<NoticeChoices>().AddScoped<INewsSource, NoticeNews>();
}
