namespace AngersHabitat.Store.Accounts;

internal sealed class PortalUserConfiguration : IEntityTypeConfiguration<PortalUser>
{
    // No foreign key to the agency: one that is gone is none, and SQLite would rebuild the table of accounts for it.
    public void Configure(EntityTypeBuilder<PortalUser> builder)
        => builder.Property(user => user.DisplayName).HasMaxLength(Lengths.AccountName);
}
