using AngersHabitat.Domain.Cleaning;
using AngersHabitat.Domain.Files;
using AngersHabitat.Domain.Reception;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AngersHabitat.Store.Cleaning;

/// <summary>Millions of rows a year: identifiers are sixteen bytes on either store, not thirty-six letters.</summary>
internal sealed class CleaningRoundConfiguration : IEntityTypeConfiguration<CleaningRound>
{
    internal const int Bytes = 16;

    public void Configure(EntityTypeBuilder<CleaningRound> builder)
    {
        builder.Property(round => round.Id).ValueGeneratedNever().HasConversion<GuidToBytesConverter>().HasMaxLength(Bytes).IsFixedLength();
        builder.Property(round => round.ById).HasConversion<GuidToBytesConverter>().HasMaxLength(Bytes).IsFixedLength();
        builder.Property(round => round.AboutId).HasConversion<GuidToBytesConverter>().HasMaxLength(Bytes).IsFixedLength();
        builder.Property(round => round.Note).HasMaxLength(CleaningRound.NoteLength);
        builder.HasOne<CleaningSite>().WithMany().HasForeignKey(round => round.Site).HasPrincipalKey(site => site.Number).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(round => new { round.Site, round.On });
        // A whole date at once, for its figures.
        builder.HasIndex(round => round.On);
        // Problems, and what mends or takes back: few among millions, looked for over a year.
        builder.HasIndex(round => round.On, "IX_CleaningRounds_Told").HasFilter("Note IS NOT NULL");
        builder.HasIndex(round => round.AboutId).HasFilter("AboutId IS NOT NULL");
    }
}

internal sealed class RoundPhotographConfiguration : IEntityTypeConfiguration<RoundPhotograph>
{
    public void Configure(EntityTypeBuilder<RoundPhotograph> builder)
    {
        builder.HasKey(row => row.RoundId);
        builder.Property(row => row.RoundId).ValueGeneratedNever().HasConversion<GuidToBytesConverter>().HasMaxLength(CleaningRoundConfiguration.Bytes).IsFixedLength();
        builder.HasOne<CleaningRound>().WithOne().HasForeignKey<RoundPhotograph>(row => row.RoundId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Photograph>().WithMany().HasForeignKey(row => row.PhotographId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class CleaningFigureConfiguration : IEntityTypeConfiguration<CleaningFigure>
{
    public void Configure(EntityTypeBuilder<CleaningFigure> builder)
    {
        builder.HasKey(figure => new { figure.On, figure.AgencyId, figure.Point });
        builder.HasOne<Place>().WithMany().HasForeignKey(figure => figure.AgencyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CleaningGapConfiguration : IEntityTypeConfiguration<CleaningGap>
{
    public void Configure(EntityTypeBuilder<CleaningGap> builder)
    {
        builder.HasKey(gap => new { gap.On, gap.Site });
        builder.Ignore(gap => gap.IsEmpty);
        builder.HasOne<CleaningSite>().WithMany().HasForeignKey(gap => gap.Site).HasPrincipalKey(site => site.Number).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class CleaningKeptDayConfiguration : IEntityTypeConfiguration<CleaningKeptDay>
{
    public void Configure(EntityTypeBuilder<CleaningKeptDay> builder) => builder.HasKey(day => day.On);
}
