using AngersHabitat.Domain.Accounts;

namespace AngersHabitat.Store.Accounts;

internal sealed class SessionConfiguration : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.KeyHash).HasMaxLength(DrawnKey.Length);
        builder.Property(row => row.Device).HasMaxLength(Session.DeviceLength);
        builder.HasIndex(row => row.KeyHash).IsUnique();
        builder.HasOne<PortalUser>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
