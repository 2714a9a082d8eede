using AngersHabitat.Domain.Interventions;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AngersHabitat.Store.Interventions;

internal sealed class InterventionKindConfiguration : IEntityTypeConfiguration<InterventionKind>
{
    public void Configure(EntityTypeBuilder<InterventionKind> builder)
    {
        builder.Property(kind => kind.Name).HasMaxLength(InterventionKind.NameLength);
        builder.Property(kind => kind.NameKey).HasMaxLength(LookupKey.MaxLength);
        builder.HasIndex(kind => kind.NameKey).IsUnique();
    }
}

internal sealed class WorkerConfiguration : IEntityTypeConfiguration<Worker>
{
    public void Configure(EntityTypeBuilder<Worker> builder)
    {
        builder.Property(worker => worker.Name).HasMaxLength(Worker.NameLength);
        builder.Property(worker => worker.RecognisedBy).HasMaxLength(Worker.RecognisedByLength);
        builder.Property(worker => worker.Trades).HasMaxLength(Worker.TradesLength).HasConversion<TradesConverter, TradesComparer>();
        builder.HasIndex(worker => worker.AccountId);
    }
}

internal sealed class ProtocolConfiguration : IEntityTypeConfiguration<Protocol>
{
    public void Configure(EntityTypeBuilder<Protocol> builder)
    {
        builder.Property(protocol => protocol.Id).ValueGeneratedNever();
        builder.Property(protocol => protocol.Period).HasMaxLength(Protocol.PeriodLength);
        builder.Property(protocol => protocol.ListKey).HasMaxLength(Protocol.ListKeyLength);
        builder.HasOne<InterventionKind>().WithMany().HasForeignKey(protocol => protocol.KindId).OnDelete(DeleteBehavior.Restrict);
        // Two who publish at once: the second is a later version, or is refused.
        builder.HasIndex(protocol => new { protocol.ListKey, protocol.Number }).IsUnique();
        builder.HasMany(protocol => protocol.Points).WithOne().HasForeignKey(point => point.ProtocolId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(protocol => protocol.Points).HasField("_points").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
    }
}

internal sealed class ProtocolPointConfiguration : IEntityTypeConfiguration<ProtocolPoint>
{
    public void Configure(EntityTypeBuilder<ProtocolPoint> builder)
    {
        builder.HasKey(point => new { point.ProtocolId, point.Rank });
        builder.Property(point => point.Rank).ValueGeneratedNever();
        builder.Property(point => point.Text).HasMaxLength(ProtocolPoint.TextLength);
        builder.ToTable("ProtocolPoints");
    }
}

internal sealed class TradesConverter() : ValueConverter<IReadOnlyList<Trade>, string>(
    trades => string.Join(' ', trades),
    text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Trade>).ToList());

internal sealed class TradesComparer() : ValueComparer<IReadOnlyList<Trade>>(
    (a, b) => ReferenceEquals(a, b) || (a != null && b != null && a.SequenceEqual(b)),
    trades => trades.Aggregate(0, (hash, trade) => HashCode.Combine(hash, trade)),
    trades => trades);
