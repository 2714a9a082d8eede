using AngersHabitat.Domain.Privacy;

namespace AngersHabitat.Store.Privacy;

internal sealed class ErasureCertificateConfiguration : IEntityTypeConfiguration<ErasureCertificate>
{
    public void Configure(EntityTypeBuilder<ErasureCertificate> builder)
    {
        builder.ToTable(table => table.HasTrigger("ErasureCertificatesStay"));
        builder.Property(certificate => certificate.Id).ValueGeneratedNever();
        builder.Property(certificate => certificate.Erased).HasMaxLength(ErasureCertificate.HashLength);
        builder.Property(certificate => certificate.KeyId).HasMaxLength(JournalSeal.KeyIdLength);
        builder.Property(certificate => certificate.Mac).HasMaxLength(JournalSeal.MacLength);
        builder.HasIndex(certificate => certificate.At);
    }
}
