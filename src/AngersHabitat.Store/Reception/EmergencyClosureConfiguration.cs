using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Store.Reception;

internal sealed class EmergencyClosureConfiguration : IEntityTypeConfiguration<EmergencyClosure>
{
    public void Configure(EntityTypeBuilder<EmergencyClosure> builder)
    {
        builder.Property(closure => closure.Reason).HasMaxLength(300);
        builder.Property(closure => closure.ClosedBy).HasMaxLength(100);
        builder.Property(closure => closure.LiftedBy).HasMaxLength(100);
        builder.HasIndex(closure => new { closure.PlaceId, closure.LiftedAt });
        builder.HasOne<Place>().WithMany().HasForeignKey(closure => closure.PlaceId).OnDelete(DeleteBehavior.Restrict);
    }
}
