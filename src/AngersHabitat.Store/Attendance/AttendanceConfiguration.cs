using AngersHabitat.Domain.Attendance;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Store.Attendance;

internal sealed class AttendanceTapConfiguration : IEntityTypeConfiguration<AttendanceTap>
{
    public void Configure(EntityTypeBuilder<AttendanceTap> builder)
    {
        builder.Property(tap => tap.Id).ValueGeneratedNever();
        builder.Property(tap => tap.OverLimitNote).HasMaxLength(AttendanceTap.NoteLength);
        builder.HasOne<Place>().WithMany().HasForeignKey(tap => tap.PlaceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(tap => tap.UndoesId).IsUnique();
        builder.HasIndex(tap => new { tap.Date, tap.PlaceId, tap.Hour, tap.Visits });
        builder.HasIndex(tap => new { tap.PlaceId, tap.Date });
    }
}

internal sealed class AttendanceDoorConfiguration : IEntityTypeConfiguration<AttendanceDoor>
{
    public void Configure(EntityTypeBuilder<AttendanceDoor> builder)
    {
        builder.HasKey(door => door.PlaceId);
        builder.Property(door => door.PlaceId).ValueGeneratedNever();
        builder.HasOne<Place>().WithOne().HasForeignKey<AttendanceDoor>(door => door.PlaceId).OnDelete(DeleteBehavior.Restrict);
    }
}
