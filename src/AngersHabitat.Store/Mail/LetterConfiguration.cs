using AngersHabitat.Domain.Mail;

namespace AngersHabitat.Store.Mail;

internal sealed class LetterConfiguration : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> builder)
    {
        builder.Property(letter => letter.Id).ValueGeneratedNever();
        // The same thing is told to the same recipient once, whoever posts it how often.
        builder.HasIndex(letter => new { letter.Kind, letter.RecipientId, letter.SubjectId }).IsUnique();
        builder.HasIndex(letter => new { letter.State, letter.Rank, letter.NextAt });
        builder.HasIndex(letter => new { letter.RecipientId, letter.State });
        builder.HasIndex(letter => letter.TriedAt);
        builder.HasIndex(letter => letter.InId);
    }
}
