using AngersHabitat.Domain.CallCentre;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AngersHabitat.Store.CallCentre;

internal sealed class InboundCallConfiguration : IEntityTypeConfiguration<InboundCall>
{
    public void Configure(EntityTypeBuilder<InboundCall> builder)
    {
        builder.Property(call => call.Id).ValueGeneratedNever();
        builder.Property(call => call.Note).HasMaxLength(CallNote.MaxLength);
        builder.Property(call => call.Extension).HasMaxLength(CallRecord.ExtensionLength);
        // Two corrections of one call at once: the second finds it cancelled, or is told that it changed.
        builder.Property(call => call.CancelledAt).IsConcurrencyToken();
        builder.HasIndex(call => new { call.Date, call.Hour });
        builder.HasIndex(call => call.StartedAt);
        builder.HasIndex(call => new { call.AgentId, call.StartedAt });
    }
}

internal sealed class CallbackConfiguration : IEntityTypeConfiguration<Callback>
{
    public void Configure(EntityTypeBuilder<Callback> builder)
    {
        builder.Property(callback => callback.Number).HasMaxLength(Callback.NumberLength);
        builder.Property(callback => callback.Name).HasMaxLength(Callback.NameLength);
        builder.HasOne<InboundCall>().WithMany().HasForeignKey(callback => callback.CallId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(callback => new { callback.EndedAt, callback.DueAt });
    }
}

internal sealed class UrgentCallConfiguration : IEntityTypeConfiguration<UrgentCall>
{
    public void Configure(EntityTypeBuilder<UrgentCall> builder)
    {
        builder.Property(call => call.Where).HasMaxLength(UrgentCall.TextLength);
        builder.Property(call => call.Number).HasMaxLength(Callback.NumberLength);
        builder.HasOne<InboundCall>().WithMany().HasForeignKey(call => call.CallId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(call => call.TakenAt);
    }
}

internal sealed class DailyVolumeConfiguration : IEntityTypeConfiguration<DailyVolume>
{
    public void Configure(EntityTypeBuilder<DailyVolume> builder)
    {
        builder.HasKey(volume => volume.Date);
        builder.Ignore(volume => volume.Answered);
        builder.Ignore(volume => volume.Abandoned);
        builder.Ignore(volume => volume.HoursWithoutRecords);
        builder.Property(volume => volume.Hours).HasConversion<TallyConverter, TallyComparer>();
        builder.Property(volume => volume.Recorded).HasConversion<TallyConverter, TallyComparer>();
        builder.Property(volume => volume.Reasons).HasConversion<TallyConverter, TallyComparer>();
        builder.Property(volume => volume.Outcomes).HasConversion<TallyConverter, TallyComparer>();
        builder.Property(volume => volume.Waits).HasConversion<TallyConverter, TallyComparer>();
    }
}

internal sealed class TallyConverter() : ValueConverter<Tally, string>(tally => tally.ToString(), text => Tally.Parse(text));

internal sealed class TallyComparer() : ValueComparer<Tally>((a, b) => object.Equals(a, b), tally => tally.GetHashCode(), tally => tally);
