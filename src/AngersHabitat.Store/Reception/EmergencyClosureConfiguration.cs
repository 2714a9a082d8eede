using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Store.Reception;

internal sealed class EmergencyClosureConfiguration : IEntityTypeConfiguration<EmergencyClosure>
{
    public void Configure(EntityTypeBuilder<EmergencyClosure> builder)
    {
        builder.Property(closure => closure.Reason).HasMaxLength(EmergencyClosure.ReasonLength);
        builder.Property(closure => closure.ClosedBy).HasMaxLength(Lengths.AccountName);
        builder.Property(closure => closure.LiftedBy).HasMaxLength(Lengths.AccountName);
        builder.HasIndex(closure => new { closure.PlaceId, closure.LiftedAt });
        builder.HasOne<Place>().WithMany().HasForeignKey(closure => closure.PlaceId).OnDelete(DeleteBehavior.Restrict);
    }
}
