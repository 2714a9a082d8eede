using AngersHabitat.Application.Privacy.Sealing;

namespace AngersHabitat.Web.Features.Privacy;

/// <summary>Menu entries of the journal and of what was erased, and the keys that seal it.</summary>
internal sealed class JournalFeature : IFeature
{
    public void AddServices(IServiceCollection services)
        => services.AddSingleton(provider => new JournalSettings(provider.GetRequiredService<IConfiguration>()["Journal:Key"], provider.GetRequiredService<IConfiguration>().GetValue("Journal:KeyAfter", 0)));

    public IEnumerable<MenuEntry> StaffNavigation() =>
    [
        new(210, "Journal", "journal", PageRef.To<JournalController>(nameof(JournalController.Index))),
        new(212, "Effacements", "erasures", PageRef.To<ErasuresController>(nameof(ErasuresController.Index))),
    ];
}
