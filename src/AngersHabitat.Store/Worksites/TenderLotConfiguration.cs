using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Store.Worksites;

internal sealed class TenderLotConfiguration : IEntityTypeConfiguration<TenderLot>
{
    public void Configure(EntityTypeBuilder<TenderLot> builder)
    {
        builder.Property(lot => lot.Title).HasMaxLength(TenderLot.TitleLength);
        builder.Property(lot => lot.HowToAnswer).HasMaxLength(TenderLot.HowToAnswerLength);
        builder.HasIndex(lot => new { lot.State, lot.PlannedOn });
    }
}
