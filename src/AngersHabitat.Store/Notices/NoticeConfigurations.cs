using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Store.Notices;

internal sealed class NoticeConfiguration : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.Property(notice => notice.Title).HasMaxLength(Notice.TitleLength);
        builder.Property(notice => notice.Text).HasMaxLength(Notice.TextLength);
        builder.Property(notice => notice.TitleEn).HasMaxLength(Notice.TitleLength);
        builder.Property(notice => notice.TextEn).HasMaxLength(Notice.TextLength);
        builder.Property(notice => notice.CallWhom).HasMaxLength(Notice.CallWhomLength);
        builder.Property(notice => notice.CallPhone).HasMaxLength(Lengths.Phone);
        builder.Property(notice => notice.CreatedBy).HasMaxLength(Lengths.AccountName);
        builder.Property(notice => notice.ScheduledBy).HasMaxLength(Lengths.AccountName);
        builder.Ignore(notice => notice.NewsAt);
        // What happened proposes one notice, whichever node sees it first.
        builder.HasIndex(notice => notice.OriginId).IsUnique();
        builder.HasIndex(notice => new { notice.WithdrawnAt, notice.UntilAt, notice.FromAt });
        builder.HasMany(notice => notice.Targets).WithOne().HasForeignKey(target => target.NoticeId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(notice => notice.Targets).HasField("_targets").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
        builder.HasMany(notice => notice.Updates).WithOne().HasForeignKey(update => update.NoticeId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(notice => notice.Updates).HasField("_updates").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class NoticeTargetConfiguration : IEntityTypeConfiguration<NoticeTarget>
{
    public void Configure(EntityTypeBuilder<NoticeTarget> builder)
    {
        builder.ToTable("NoticeTargets");
        builder.HasKey(target => new { target.NoticeId, target.TargetId });
    }
}

internal sealed class NoticeUpdateConfiguration : IEntityTypeConfiguration<NoticeUpdate>
{
    public void Configure(EntityTypeBuilder<NoticeUpdate> builder)
    {
        builder.ToTable("NoticeUpdates");
        builder.Property(update => update.Id).ValueGeneratedNever();
        builder.Property(update => update.Text).HasMaxLength(NoticeUpdate.TextLength);
        builder.Property(update => update.TextEn).HasMaxLength(NoticeUpdate.TextLength);
        builder.Property(update => update.ByName).HasMaxLength(Lengths.AccountName);
    }
}

internal sealed class NoticeTemplateConfiguration : IEntityTypeConfiguration<NoticeTemplate>
{
    public void Configure(EntityTypeBuilder<NoticeTemplate> builder)
    {
        builder.Property(template => template.Title).HasMaxLength(Notice.TitleLength);
        builder.Property(template => template.Text).HasMaxLength(Notice.TextLength);
        builder.Property(template => template.TitleEn).HasMaxLength(Notice.TitleLength);
        builder.Property(template => template.TextEn).HasMaxLength(Notice.TextLength);
        builder.Ignore(template => template.Content);
        builder.HasIndex(template => template.Topic).IsUnique();
    }
}
