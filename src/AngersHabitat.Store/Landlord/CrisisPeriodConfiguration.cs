using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Store.Landlord;

internal sealed class CrisisPeriodConfiguration : IEntityTypeConfiguration<CrisisPeriod>
{
    public void Configure(EntityTypeBuilder<CrisisPeriod> builder)
    {
        builder.Property(period => period.Name).HasMaxLength(CrisisPeriod.NameLength);
        builder.Ignore(period => period.Span);
    }
}
