using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Store;

public sealed partial class PortalDbContext
{
    /// <summary>Places that receive tenants.</summary>
    public DbSet<Place> Places => Set<Place>();

    /// <summary>Names in addresses that places had before.</summary>
    public DbSet<FormerPlaceAddress> FormerPlaceAddresses => Set<FormerPlaceAddress>();

    /// <summary>Residences, which « Trouver mon lieu d'accueil » searches.</summary>
    public DbSet<Residence> Residences => Set<Residence>();

    /// <summary>Names in addresses that residences had before.</summary>
    public DbSet<FormerResidenceAddress> FormerResidenceAddresses => Set<FormerResidenceAddress>();

    /// <summary>The published rules of each place and of each type of place.</summary>
    public DbSet<RuleSet> RuleSets => Set<RuleSet>();

    /// <summary>Every publication of rules, for undo and history.</summary>
    public DbSet<RulePublication> RulePublications => Set<RulePublication>();

    /// <summary>What editors have not published yet.</summary>
    public DbSet<RuleDraft> RuleDrafts => Set<RuleDraft>();

    public DbSet<EmergencyClosure> EmergencyClosures => Set<EmergencyClosure>();
}
