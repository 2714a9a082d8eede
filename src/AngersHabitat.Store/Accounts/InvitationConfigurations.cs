using AngersHabitat.Domain.Accounts;

namespace AngersHabitat.Store.Accounts;

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.HasOne<PortalUser>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(row => row.Keys).WithOne().HasForeignKey(key => key.InvitationId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(row => row.Keys).HasField("_keys").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class InvitationKeyConfiguration : IEntityTypeConfiguration<InvitationKey>
{
    public void Configure(EntityTypeBuilder<InvitationKey> builder)
    {
        builder.ToTable("InvitationKeys");
        builder.HasKey(key => key.Hash);
        builder.Property(key => key.Hash).HasMaxLength(DrawnKey.Length);
    }
}
