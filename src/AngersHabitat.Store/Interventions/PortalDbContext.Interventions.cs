using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Store;

public sealed partial class PortalDbContext
{
    /// <summary>Visits to dwellings and common parts.</summary>
    public DbSet<Intervention> Interventions => Set<Intervention>();

    /// <summary>Their steps; append-only.</summary>
    public DbSet<InterventionStep> InterventionSteps => Set<InterventionStep>();

    /// <summary>What was answered to the points of their protocols; append-only.</summary>
    public DbSet<PointAnswer> PointAnswers => Set<PointAnswer>();

    /// <summary>What tenants said by their links.</summary>
    public DbSet<TenantMessage> TenantMessages => Set<TenantMessage>();

    /// <summary>Keys and codes, apart from the visits.</summary>
    public DbSet<InterventionAccess> InterventionAccesses => Set<InterventionAccess>();

    public DbSet<InterventionKind> InterventionKinds => Set<InterventionKind>();

    /// <summary>Who goes.</summary>
    public DbSet<Worker> Workers => Set<Worker>();

    /// <summary>Every version of every checklist.</summary>
    public DbSet<Protocol> Protocols => Set<Protocol>();
}
