using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Store.Interventions;

/// <summary>Steps are known by their visit and their number in it: two people who act at the same time collide instead of interleaving.</summary>
internal sealed class InterventionStepConfiguration : IEntityTypeConfiguration<InterventionStep>
{
    public void Configure(EntityTypeBuilder<InterventionStep> builder)
    {
        builder.HasKey(step => new { step.InterventionId, step.Rank });
        builder.Property(step => step.Rank).ValueGeneratedNever();
        builder.Property(step => step.Note).HasMaxLength(InterventionStep.NoteLength);
        builder.HasIndex(step => new { step.InterventionId, step.Token }).IsUnique();
        // How often visits were put off, over a year, from the index alone.
        builder.HasIndex(step => new { step.State, step.At, step.Reason });
    }
}

internal sealed class PointAnswerConfiguration : IEntityTypeConfiguration<PointAnswer>
{
    public void Configure(EntityTypeBuilder<PointAnswer> builder)
    {
        builder.Property(answer => answer.Id).ValueGeneratedNever();
        builder.Property(answer => answer.Reason).HasMaxLength(PointAnswer.ReasonLength);
    }
}

internal sealed class TenantMessageConfiguration : IEntityTypeConfiguration<TenantMessage>
{
    public void Configure(EntityTypeBuilder<TenantMessage> builder) => builder.HasIndex(message => message.HandledAt);
}

internal sealed class InterventionAccessConfiguration : IEntityTypeConfiguration<InterventionAccess>
{
    public void Configure(EntityTypeBuilder<InterventionAccess> builder)
    {
        builder.HasKey(access => access.InterventionId);
        builder.Property(access => access.InterventionId).ValueGeneratedNever();
        builder.Property(access => access.Text).HasMaxLength(InterventionAccess.TextLength);
        builder.HasOne<Intervention>().WithOne().HasForeignKey<InterventionAccess>(access => access.InterventionId).OnDelete(DeleteBehavior.Cascade);
    }
}
