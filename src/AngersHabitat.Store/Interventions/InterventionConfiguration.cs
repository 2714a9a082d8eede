using AngersHabitat.Domain.Interventions;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Store.Interventions;

internal sealed class InterventionConfiguration : IEntityTypeConfiguration<Intervention>
{
    public void Configure(EntityTypeBuilder<Intervention> builder)
    {
        builder.Property(visit => visit.Building).HasMaxLength(DwellingPlace.PartLength);
        builder.Property(visit => visit.Stair).HasMaxLength(DwellingPlace.PartLength);
        builder.Property(visit => visit.Door).HasMaxLength(DwellingPlace.PartLength);
        builder.Property(visit => visit.DwellingKey).HasMaxLength(LookupKey.MaxLength);
        builder.Property(visit => visit.LinkKey).HasMaxLength(Intervention.LinkKeyLength);
        builder.Property(visit => visit.ContactName).HasMaxLength(Intervention.ContactNameLength);
        builder.Property(visit => visit.ContactPhone).HasMaxLength(Lengths.Phone);
        builder.Property(visit => visit.Details).HasMaxLength(Intervention.DetailsLength);
        builder.Property(visit => visit.ExceptionReason).HasMaxLength(Intervention.ExceptionReasonLength);
        builder.Ignore(visit => visit.Slot);
        builder.HasOne<InterventionKind>().WithMany().HasForeignKey(visit => visit.KindId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Residence>().WithMany().HasForeignKey(visit => visit.ResidenceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Place>().WithMany().HasForeignKey(visit => visit.AgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Worker>().WithMany().HasForeignKey(visit => visit.WorkerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Protocol>().WithMany().HasForeignKey(visit => visit.ProtocolId).OnDelete(DeleteBehavior.Restrict);
        Rows(builder);
        Indexes(builder);
    }

    private static void Rows(EntityTypeBuilder<Intervention> builder)
    {
        builder.HasMany(visit => visit.Steps).WithOne().HasForeignKey(step => step.InterventionId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(visit => visit.Steps).HasField("_steps").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasMany(visit => visit.Answers).WithOne().HasForeignKey(answer => answer.InterventionId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(visit => visit.Answers).HasField("_answers").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasMany(visit => visit.Messages).WithOne().HasForeignKey(message => message.InterventionId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(visit => visit.Messages).HasField("_messages").UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private static void Indexes(EntityTypeBuilder<Intervention> builder)
    {
        builder.HasIndex(visit => visit.LinkKey).IsUnique();
        builder.HasIndex(visit => new { visit.ResidenceId, visit.DwellingKey });
        builder.HasIndex(visit => new { visit.SlotOn, visit.WorkerId });
        builder.HasIndex(visit => new { visit.State, visit.DueAt });
        // A week of the planner: without the date beside the state SQLite reads all that were ever done.
        builder.HasIndex(visit => new { visit.State, visit.SlotOn });
        builder.HasIndex(visit => new { visit.RequestedOn, visit.EndedOn });
        builder.HasIndex(visit => new { visit.EndedOn, visit.RequestedOn });
        builder.HasIndex(visit => new { visit.EndedAt, visit.DueAt });
        builder.HasIndex(visit => new { visit.ExceptionAt, visit.ExceptionAnsweredAt });
        builder.HasIndex(visit => visit.SourceId);
        builder.HasIndex(visit => new { visit.ErasedAt, visit.EndedAt });
    }
}
