using AngersHabitat.Domain.Mail;
using AngersHabitat.Domain.Subscriptions;

namespace AngersHabitat.Store.Subscriptions;

internal sealed class SubscriptionConfiguration : IEntityTypeConfiguration<Subscription>
{
    public void Configure(EntityTypeBuilder<Subscription> builder)
    {
        builder.Property(row => row.Address).HasMaxLength(MailAddresses.Length);
        builder.Property(row => row.ConfirmedKey).HasMaxLength(MailAddresses.Length);
        builder.HasIndex(row => row.ConfirmedKey).IsUnique();
        builder.HasIndex(row => new { row.State, row.Id });
        builder.HasIndex(row => row.Address);
        builder.HasMany(row => row.Choices).WithOne().HasForeignKey(choice => choice.SubscriptionId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(row => row.Choices).HasField("_choices").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
    }
}

internal sealed class SubscriptionChoiceConfiguration : IEntityTypeConfiguration<SubscriptionChoice>
{
    public void Configure(EntityTypeBuilder<SubscriptionChoice> builder)
    {
        builder.ToTable("SubscriptionChoices");
        builder.HasKey(choice => new { choice.SubscriptionId, choice.SubjectId });
        builder.HasIndex(choice => choice.SubjectId);
    }
}
