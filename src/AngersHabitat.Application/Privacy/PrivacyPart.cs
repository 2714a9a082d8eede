using AngersHabitat.Application.Privacy.Sealing;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Privacy;

/// <summary>What seals and verifies the journal and certifies what is erased.</summary>
internal sealed class PrivacyPart : IApplicationPart
{
    public void AddServices(IServiceCollection services)
        => services.AddScoped<JournalKeys>().AddScoped<JournalVerifier>().AddScoped<CertificateVerifier>().AddScoped<IErasureRegister, ErasureRegister>().AddScoped<IJournalWatch, JournalWatch>();
}
