using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Store.Worksites;

internal sealed class ProgressReportConfiguration : IEntityTypeConfiguration<ProgressReport>
{
    public void Configure(EntityTypeBuilder<ProgressReport> builder)
    {
        builder.Property(report => report.Id).ValueGeneratedNever();
        builder.Property(report => report.Comment).HasMaxLength(ProgressReport.CommentLength);
        builder.Property(report => report.Difficulties).HasMaxLength(ProgressReport.DifficultiesLength);
        builder.Property(report => report.DropReason).HasMaxLength(ProgressReport.DropReasonLength);
        builder.HasIndex(report => new { report.OperationId, report.ReportedOn });
    }
}
