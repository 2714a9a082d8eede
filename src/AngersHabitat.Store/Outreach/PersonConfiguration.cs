using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Store.Outreach;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Property(person => person.Reference).HasMaxLength(Person.ReferenceLength);
        builder.Property(person => person.LastName).HasMaxLength(Person.NameLength);
        builder.Property(person => person.FirstName).HasMaxLength(Person.NameLength);
        builder.Property(person => person.SearchName).HasMaxLength(Person.SearchNameLength);
        builder.Property(person => person.Phone).HasMaxLength(Lengths.Phone);
        builder.Property(person => person.Phone2).HasMaxLength(Lengths.Phone);
        builder.Property(person => person.Residence).HasMaxLength(Person.ResidenceLength);
        builder.Property(person => person.Address).HasMaxLength(Person.AddressLength);
        builder.Property(person => person.Agency).HasMaxLength(Person.AgencyLength);
        builder.Property(person => person.District).HasMaxLength(Person.DistrictLength);
        builder.Property(person => person.Language).HasMaxLength(Languages.CodeLength);
        builder.Property(person => person.HouseholdKey).HasMaxLength(Person.HouseholdKeyLength);
        builder.Property(person => person.ReferenceKey).HasMaxLength(LookupKey.MaxLength);
        builder.Property(person => person.Gaps).HasConversion<int>();
        builder.HasIndex(person => person.ReferenceKey).IsUnique();
        builder.HasIndex(person => person.LooksLikeId);
        builder.HasIndex(person => person.Gaps);
        builder.HasIndex(person => person.SearchName);
        builder.HasIndex(person => person.Phone);
        builder.HasIndex(person => person.Phone2);
        builder.HasIndex(person => person.HouseholdKey);
        builder.HasIndex(person => person.GroupId);
        builder.Ignore(person => person.WorkingNumber);
        builder.Ignore(person => person.FullName);
        builder.Ignore(person => person.Numbers);
        builder.HasOne<CallGroup>().WithMany().HasForeignKey(person => person.GroupId).OnDelete(DeleteBehavior.Restrict);
    }
}
