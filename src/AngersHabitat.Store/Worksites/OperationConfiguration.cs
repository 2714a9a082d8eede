using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Store.Worksites;

internal sealed class OperationConfiguration : IEntityTypeConfiguration<Operation>
{
    public void Configure(EntityTypeBuilder<Operation> builder)
    {
        builder.Property(operation => operation.Code).HasMaxLength(Operation.CodeLength);
        builder.Property(operation => operation.Name).HasMaxLength(Operation.NameLength);
        builder.Property(operation => operation.Slug).HasMaxLength(Operation.SlugLength);
        builder.Property(operation => operation.Commune).HasMaxLength(Operation.CommuneLength);
        builder.Property(operation => operation.District).HasMaxLength(Operation.DistrictLength);
        builder.Property(operation => operation.Address).HasMaxLength(Operation.AddressLength);
        builder.Property(operation => operation.Summary).HasMaxLength(Operation.SummaryLength);
        builder.Property(operation => operation.Nuisances).HasMaxLength(Operation.NuisancesLength);
        builder.Property(operation => operation.PublicPhone).HasMaxLength(Lengths.Phone);
        builder.Property(operation => operation.Manager).HasMaxLength(Operation.ManagerLength);
        builder.Property(operation => operation.SanitaryReferent).HasMaxLength(Operation.SanitaryReferentLength);
        builder.Property(operation => operation.Search).HasMaxLength(Operation.SearchLength);
        builder.Ignore(operation => operation.LatestReport);
        builder.Property(operation => operation.CodeKey).HasMaxLength(LookupKey.MaxLength);
        builder.HasIndex(operation => operation.CodeKey).IsUnique();
        builder.HasIndex(operation => operation.Slug).IsUnique();

        Rows(builder, nameof(Operation.Phases), "_phases");
        Rows(builder, nameof(Operation.Dwellings), "_dwellings");
        Rows(builder, nameof(Operation.MilestoneDates), "_dates");
        Rows(builder, nameof(Operation.Budgets), "_budgets");
        Rows(builder, nameof(Operation.Contracts), "_contracts");
        Rows(builder, nameof(Operation.HealthOverrides), "_overrides");
        Rows(builder, nameof(Operation.Reports), "_reports");
        Rows(builder, nameof(Operation.Suspensions), "_suspensions");
        Rows(builder, nameof(Operation.Lots), "_lots");
    }

    /// <summary>
    /// The history of an operation is reached through it. An operation without history may be deleted with its first rows; one that has
    /// a history never is (<see cref="Operation.EnsureDeletable"/>).
    /// </summary>
    private static void Rows(EntityTypeBuilder<Operation> builder, string navigation, string field)
    {
        builder.HasMany(navigation).WithOne().HasForeignKey("OperationId").OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(navigation).HasField(field).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
