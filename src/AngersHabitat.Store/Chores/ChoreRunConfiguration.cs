using AngersHabitat.Domain.Chores;

namespace AngersHabitat.Store.Chores;

internal sealed class ChoreRunConfiguration : IEntityTypeConfiguration<ChoreRun>
{
    public void Configure(EntityTypeBuilder<ChoreRun> builder)
    {
        builder.HasKey(run => run.Name);
        builder.Property(run => run.Name).HasMaxLength(ChoreRun.NameLength);
        builder.Property(run => run.Node).HasMaxLength(ChoreRun.NodeLength);
    }
}
