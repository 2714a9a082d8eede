using AngersHabitat.Application.Privacy.Sealing;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Privacy;

/// <summary>What seals and verifies the journal.</summary>
internal sealed class PrivacyPart : IApplicationPart
{
    public void AddServices(IServiceCollection services)
        => services.AddScoped<JournalKeys>().AddScoped<JournalVerifier>().AddScoped<IJournalWatch, JournalWatch>();
}
