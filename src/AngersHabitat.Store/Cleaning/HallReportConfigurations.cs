using AngersHabitat.Domain.Cleaning;
using AngersHabitat.Domain.Files;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Store.Cleaning;

internal sealed class HallReportConfiguration : IEntityTypeConfiguration<HallReport>
{
    public void Configure(EntityTypeBuilder<HallReport> builder)
    {
        builder.Property(report => report.Id).ValueGeneratedNever();
        builder.Ignore(report => report.IsOpen);
        builder.HasOne<Residence>().WithMany().HasForeignKey(report => report.ResidenceId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<CleaningPoint>().WithMany().HasForeignKey(report => report.PointId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Photograph>().WithMany().HasForeignKey(report => report.PhotographId).OnDelete(DeleteBehavior.SetNull);
        builder.HasMany(report => report.Steps).WithOne().HasForeignKey(step => step.ReportId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(report => report.Steps).HasField("_steps").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(report => new { report.ResidenceId, report.ToldOn });
        builder.HasIndex(report => new { report.State, report.ToldAt });
        builder.HasIndex(report => report.ToldOn);
        builder.HasIndex(report => report.EndedOn);
    }
}

internal sealed class HallReportStepConfiguration : IEntityTypeConfiguration<HallReportStep>
{
    public void Configure(EntityTypeBuilder<HallReportStep> builder)
    {
        builder.ToTable("HallReportSteps");
        builder.Property(step => step.Id).ValueGeneratedNever();
        builder.HasIndex(step => new { step.ReportId, step.Rank }).IsUnique();
    }
}
