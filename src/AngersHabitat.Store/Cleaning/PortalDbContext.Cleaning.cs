using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Store;

public sealed partial class PortalDbContext
{
    /// <summary>What is kept clean.</summary>
    public DbSet<CleaningPoint> CleaningPoints => Set<CleaningPoint>();

    /// <summary>Residences that are cleaned.</summary>
    public DbSet<CleaningSite> CleaningSites => Set<CleaningSite>();

    /// <summary>Every version of every plan.</summary>
    public DbSet<CleaningPlan> CleaningPlans => Set<CleaningPlan>();

    /// <summary>Who cleans.</summary>
    public DbSet<Cleaner> Cleaners => Set<Cleaner>();

    public DbSet<CleanerLodge> CleanerLodges => Set<CleanerLodge>();

    /// <summary>What was said of rounds; append-only.</summary>
    public DbSet<CleaningRound> CleaningRounds => Set<CleaningRound>();

    /// <summary>Which of them came with a photograph.</summary>
    public DbSet<RoundPhotograph> RoundPhotographs => Set<RoundPhotograph>();

    /// <summary>Figures by date, agency and point.</summary>
    public DbSet<CleaningFigure> CleaningFigures => Set<CleaningFigure>();

    /// <summary>Residences and dates where something was not cleaned in time.</summary>
    public DbSet<CleaningGap> CleaningGaps => Set<CleaningGap>();

    /// <summary>Dates whose figures are kept.</summary>
    public DbSet<CleaningKeptDay> CleaningKeptDays => Set<CleaningKeptDay>();

    /// <summary>What the public said is dirty.</summary>
    public DbSet<HallReport> HallReports => Set<HallReport>();

    /// <summary>Steps of those.</summary>
    public DbSet<HallReportStep> HallReportSteps => Set<HallReportStep>();
}
