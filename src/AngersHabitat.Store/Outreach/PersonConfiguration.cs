using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Store.Outreach;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Property(person => person.Reference).HasMaxLength(50);
        builder.Property(person => person.LastName).HasMaxLength(100);
        builder.Property(person => person.FirstName).HasMaxLength(100);
        builder.Property(person => person.SearchName).HasMaxLength(250);
        builder.Property(person => person.Phone).HasMaxLength(20);
        builder.Property(person => person.Phone2).HasMaxLength(20);
        builder.Property(person => person.Residence).HasMaxLength(100);
        builder.Property(person => person.Address).HasMaxLength(200);
        builder.Property(person => person.Agency).HasMaxLength(100);
        builder.Property(person => person.District).HasMaxLength(100);
        builder.Property(person => person.Language).HasMaxLength(2);
        builder.Property(person => person.HouseholdKey).HasMaxLength(320);
        builder.HasIndex(person => person.Reference).IsUnique();
        builder.HasIndex(person => person.SearchName);
        builder.HasIndex(person => person.Phone);
        builder.HasIndex(person => person.Phone2);
        builder.HasIndex(person => person.HouseholdKey);
        builder.HasIndex(person => person.GroupId);
        builder.Ignore(person => person.WorkingNumber);
        builder.HasOne<CallGroup>().WithMany().HasForeignKey(person => person.GroupId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CallGroupConfiguration : IEntityTypeConfiguration<CallGroup>
{
    public void Configure(EntityTypeBuilder<CallGroup> builder)
        => builder.HasIndex(group => group.LeaseAgentId);
}
