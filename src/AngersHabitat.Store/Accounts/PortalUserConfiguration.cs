namespace AngersHabitat.Store.Accounts;

internal sealed class PortalUserConfiguration : IEntityTypeConfiguration<PortalUser>
{
    public void Configure(EntityTypeBuilder<PortalUser> builder)
        => builder.Property(user => user.DisplayName).HasMaxLength(Lengths.AccountName);
}
