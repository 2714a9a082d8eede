using AngersHabitat.Domain.Chores;
using AngersHabitat.Domain.Events;

namespace AngersHabitat.Store.Events;

internal sealed class PortalSignalConfiguration : IEntityTypeConfiguration<PortalSignal>
{
    public void Configure(EntityTypeBuilder<PortalSignal> builder)
    {
        builder.HasKey(signal => signal.Sequence);
        builder.Property(signal => signal.Sequence).ValueGeneratedOnAdd();
        builder.Property(signal => signal.Node).HasMaxLength(ChoreRun.NodeLength);
        builder.Property(signal => signal.Event).HasMaxLength(PortalSignal.EventLength);
        builder.HasIndex(signal => signal.At);
    }
}

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.Property(message => message.Id).ValueGeneratedNever();
        builder.Property(message => message.Type).HasMaxLength(OutboxMessage.TypeLength);
        builder.HasIndex(message => new { message.State, message.NextAt });
    }
}
