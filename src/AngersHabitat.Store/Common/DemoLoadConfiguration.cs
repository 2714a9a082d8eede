namespace AngersHabitat.Store.Common;

internal sealed class DemoLoadConfiguration : IEntityTypeConfiguration<DemoLoad>
{
    public void Configure(EntityTypeBuilder<DemoLoad> builder)
    {
        builder.HasKey(load => load.Name);
        builder.Property(load => load.Name).HasMaxLength(DemoLoad.NameLength);
    }
}
