using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Store.Worksites;

/// <summary>Rows are known by their operation and their number in it: two people who add at the same time collide instead of interleaving.</summary>
internal abstract class RowConfiguration<TRow> : IEntityTypeConfiguration<TRow>
    where TRow : OperationRow
{
    public void Configure(EntityTypeBuilder<TRow> builder)
    {
        builder.HasKey(row => new { row.OperationId, row.Sequence });
        builder.Property(row => row.Sequence).ValueGeneratedNever();
        builder.Property(row => row.OperationId).ValueGeneratedNever();
        ConfigureRow(builder);
    }

    protected abstract void ConfigureRow(EntityTypeBuilder<TRow> builder);
}

internal sealed class PhaseChangeConfiguration : RowConfiguration<PhaseChange>
{
    protected override void ConfigureRow(EntityTypeBuilder<PhaseChange> builder)
        => builder.ToTable("PhaseChanges").Property(row => row.Reason).HasMaxLength(PhaseChange.ReasonLength);
}

internal sealed class DwellingRevisionConfiguration : RowConfiguration<DwellingRevision>
{
    protected override void ConfigureRow(EntityTypeBuilder<DwellingRevision> builder)
        => builder.ToTable("DwellingRevisions").Property(row => row.Reason).HasMaxLength(DwellingRevision.ReasonLength);
}

internal sealed class MilestoneDateConfiguration : RowConfiguration<MilestoneDate>
{
    protected override void ConfigureRow(EntityTypeBuilder<MilestoneDate> builder)
        => builder.ToTable("MilestoneDates").Property(row => row.Reason).HasMaxLength(MilestoneDate.ReasonLength);
}

internal sealed class BudgetRevisionConfiguration : RowConfiguration<BudgetRevision>
{
    protected override void ConfigureRow(EntityTypeBuilder<BudgetRevision> builder) => builder.ToTable("BudgetRevisions");
}

internal sealed class ContractConfiguration : RowConfiguration<Contract>
{
    protected override void ConfigureRow(EntityTypeBuilder<Contract> builder)
    {
        builder.ToTable("Contracts");
        builder.Property(row => row.Firm).HasMaxLength(Contract.FirmLength);
        builder.Property(row => row.Lot).HasMaxLength(Contract.LotLength);
    }
}

internal sealed class HealthOverrideConfiguration : RowConfiguration<HealthOverride>
{
    protected override void ConfigureRow(EntityTypeBuilder<HealthOverride> builder)
        => builder.ToTable("HealthOverrides").Property(row => row.Reason).HasMaxLength(HealthOverride.ReasonLength);
}
