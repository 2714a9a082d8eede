using AngersHabitat.Domain.Attendance;

namespace AngersHabitat.Store;

public sealed partial class PortalDbContext
{
    /// <summary>What was tapped at the doors; append-only.</summary>
    public DbSet<AttendanceTap> AttendanceTaps => Set<AttendanceTap>();

    /// <summary>The running total of each door.</summary>
    public DbSet<AttendanceDoor> AttendanceDoors => Set<AttendanceDoor>();
}
