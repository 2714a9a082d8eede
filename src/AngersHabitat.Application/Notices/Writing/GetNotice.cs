using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>A notice as those who write it see it: its form, how it reads, what to mend before it is shown.</summary>
public static class GetNotice
{
    /// <param name="Id">The notice.</param>
    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <param name="State">Where it stands.</param>
    /// <param name="Form">Its form.</param>
    /// <param name="Shown">How its readers see it.</param>
    /// <param name="Advice">What stands in the way of whoever reads it.</param>
    /// <param name="Names">What its audience names.</param>
    /// <param name="IsProposal">The portal proposes it, and nobody has decided.</param>
    public sealed record Result(NoticeState State, SaveNotice.Command Form, ShownNotice Shown, IReadOnlyList<NoticeAdvice> Advice, IReadOnlyList<string> Names, bool IsProposal)
    {
        public required DateTime CreatedAt { get; init; }

        public required string CreatedBy { get; init; }

        public required DateTime? ScheduledAt { get; init; }

        public required string? ScheduledBy { get; init; }

        public required DateTime? FromAt { get; init; }

        /// <summary>Its beginning is still to come.</summary>
        public required bool IsForLater { get; init; }
    }

    public sealed class Handler(PortalDbContext db, NoticeChoices choices, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var notice = await db.Notices.AsNoTracking().Include(row => row.Updates).SingleOrDefaultAsync(row => row.Id == query.Id, cancellationToken)
                ?? throw new NotFoundException(nameof(Notice));
            var (now, form) = (clock.UtcNow, await FormOfAsync(notice, cancellationToken));
            return new Result(
                notice.StateAt(now), form, ShownNotice.Of(notice, now), NoticeCheck.Of(form.ToContent(), clock.Today), await choices.NamesAsync(notice, cancellationToken), Notice.IsProposal.Holds(notice))
            {
                CreatedAt = notice.CreatedAt, CreatedBy = notice.CreatedBy, ScheduledAt = notice.ScheduledAt, ScheduledBy = notice.ScheduledBy, FromAt = notice.FromAt, IsForLater = notice.FromAt > now,
            };
        }

        private async Task<SaveNotice.Command> FormOfAsync(Notice notice, CancellationToken cancellationToken)
        {
            var ids = notice.Targets.Select(target => target.TargetId).ToList();
            var (untilDay, untilTime) = NoticeEnd.ToForm(notice.UntilAt);
            DateTime? from = notice.FromAt is { } at ? Paris.ToLocal(new DateTimeOffset(at, TimeSpan.Zero)) : null;
            return new SaveNotice.Command
            {
                Id = notice.Id, Version = notice.Version, Topic = notice.Topic, Importance = notice.Importance, Title = notice.Title, Text = notice.Text, TitleEn = notice.TitleEn, TextEn = notice.TextEn,
                CallWhom = notice.CallWhom, CallPhone = notice.CallPhone is { } phone ? Telephones.Written(phone) : null, Audience = notice.Audience,
                Agencies = notice.Audience == Audience.Agencies ? ids : [], Worksite = notice.Audience == Audience.WorksiteNeighbours && ids.Count > 0 ? ids[0] : null,
                Residences = notice.Audience == Audience.Residences ? await choices.WriteResidencesAsync(ids, cancellationToken) : null,
                FromDay = from is { } first ? DateOnly.FromDateTime(first) : null, FromTime = from is { } begin ? TimeOnly.FromDateTime(begin) : null, UntilDay = untilDay, UntilTime = untilTime,
            };
        }
    }
}
