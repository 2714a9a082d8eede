using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Store.Worksites;

internal sealed class ProgressReportConfiguration : IEntityTypeConfiguration<ProgressReport>
{
    public void Configure(EntityTypeBuilder<ProgressReport> builder)
    {
        builder.Property(report => report.Id).ValueGeneratedNever();
        builder.Property(report => report.Comment).HasMaxLength(2000);
        builder.Property(report => report.Difficulties).HasMaxLength(1000);
        builder.Property(report => report.DropReason).HasMaxLength(500);
        builder.HasIndex(report => new { report.OperationId, report.ReportedOn });
    }
}
