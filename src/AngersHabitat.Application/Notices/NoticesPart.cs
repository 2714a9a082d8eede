using AngersHabitat.Application.Events;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Notices;

internal sealed class NoticesPart : IApplicationPart
{
    public void AddServices(IServiceCollection services)
        => services.AddHeld<NoticeBook>().AddSingleton<OccasionsToRead>().AddScoped<NoticeDesk>().AddScoped<NoticeBoard>().AddScoped<NoticeReaders>().AddScoped<NoticeChoices>().AddScoped<INewsSource, NoticeNews>();
}
