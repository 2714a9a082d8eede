using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Store.Worksites;

internal sealed class SuspensionConfiguration : IEntityTypeConfiguration<Suspension>
{
    public void Configure(EntityTypeBuilder<Suspension> builder)
    {
        builder.Property(suspension => suspension.Id).ValueGeneratedNever();
        builder.Property(suspension => suspension.OrderNumber).HasMaxLength(Suspension.OrderNumberLength);
        builder.Property(suspension => suspension.ResumptionOrderNumber).HasMaxLength(Suspension.OrderNumberLength);
        builder.Property(suspension => suspension.Comment).HasMaxLength(Suspension.CommentLength);
        builder.HasIndex(suspension => new { suspension.OperationId, suspension.OrderNumber }).IsUnique();
    }
}
