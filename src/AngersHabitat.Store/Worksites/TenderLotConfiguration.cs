using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Store.Worksites;

internal sealed class TenderLotConfiguration : IEntityTypeConfiguration<TenderLot>
{
    public void Configure(EntityTypeBuilder<TenderLot> builder)
    {
        builder.Property(lot => lot.Title).HasMaxLength(150);
        builder.Property(lot => lot.HowToAnswer).HasMaxLength(1000);
        builder.HasIndex(lot => new { lot.State, lot.PlannedOn });
    }
}
