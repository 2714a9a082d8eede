namespace AngersHabitat.Domain.Notices;

/// <content>What people do to a notice.</content>
public sealed partial class Notice
{
    /// <summary>Writes it, or writes it anew: a draft, or one whose time has not come.</summary>
    /// <param name="content">What it says; a draft may lack words, a scheduled one may not.</param>
    /// <param name="who">For whom.</param>
    /// <param name="fromAt">From when it is shown, UTC; null: as soon as it is decided.</param>
    /// <param name="untilAt">Until when, excluded, UTC; null: until it is ended.</param>
    /// <param name="act">Who writes.</param>
    /// <exception cref="RuleException"><c>Notices.Shown</c>: it is or was shown, its words stay; <c>Notices.EndBeforeStart</c>; <c>Notices.TooManyTargets</c>.</exception>
    public void Write(NoticeContent content, NoticeFor who, DateTime? fromAt, DateTime? untilAt, NoticeAct act)
    {
        var state = StateAt(act.At);
        if (state is not (NoticeState.Draft or NoticeState.Scheduled))
            throw new RuleException("Notices.Shown");
        if (untilAt <= fromAt)
            throw new RuleException("Notices.EndBeforeStart", nameof(UntilAt));
        if (who.Named.Count > NoticeFor.MostTargets)
            throw new RuleException("Notices.TooManyTargets", nameof(Targets), NoticeFor.MostTargets);
        Say(content);
        (Audience, FromAt, UntilAt) = (who.Audience, fromAt, untilAt);
        Aim(who.Named);
        if (state == NoticeState.Scheduled)
            Complete(act);
    }

    /// <summary>A person has written in it: a proposal is hers from now on.</summary>
    public void Adopt(NoticeAct act) => EditedAt ??= act.At;

    /// <summary>Decides that it is shown: now, or when its time comes. Twice changes nothing.</summary>
    /// <exception cref="RuleException"><c>Notices.TitleMissing</c>, <c>Notices.TextMissing</c>, <c>Notices.TargetMissing</c>, <c>Notices.EndPassed</c>, <c>Notices.Withdrawn</c>.</exception>
    public void Schedule(NoticeAct act)
    {
        if (WithdrawnAt is not null)
            throw new RuleException("Notices.Withdrawn");
        if (ScheduledAt is not null)
            return;
        Complete(act);
        (ScheduledAt, ScheduledBy) = (act.At, act.ByName);
    }

    /// <summary>Makes it a draft again, before its time.</summary>
    /// <exception cref="RuleException"><c>Notices.Shown</c>: it is or was shown.</exception>
    public void Unschedule(DateTime at)
    {
        if (StateAt(at) is NoticeState.Draft)
            return;
        if (StateAt(at) is not NoticeState.Scheduled)
            throw new RuleException("Notices.Shown");
        (ScheduledAt, ScheduledBy) = (null, null);
    }

    /// <summary>Takes it back, or puts a draft aside. Twice changes nothing.</summary>
    public void Withdraw(DateTime at) => WithdrawnAt ??= at;

    /// <summary>Undoes <see cref="Withdraw"/>: it stands where it would have stood.</summary>
    public void Restore() => WithdrawnAt = null;

    /// <summary>Adds what is new.</summary>
    /// <exception cref="RuleException"><c>Notices.NotShown</c>: only one that is shown has updates; <c>Notices.TextMissing</c>.</exception>
    public void Update(Guid id, string? text, string? textEn, NoticeAct act)
    {
        if (!InForce.Holds(this, act.At))
            throw new RuleException("Notices.NotShown");
        if (!_updates.Exists(update => update.Id == id))
            _updates.Add(new NoticeUpdate(id, Id, NoticeContent.Cut(text) ?? throw new RuleException("Notices.TextMissing", nameof(Text)), NoticeContent.Cut(textEn), act));
    }

    /// <summary>Sets another end, of one that is shown or to be shown; at the present instant or before, it ends now.</summary>
    /// <exception cref="RuleException"><c>Notices.NotShown</c>, <c>Notices.EndBeforeStart</c>.</exception>
    public void EndAt(DateTime? untilAt, DateTime at)
    {
        var state = StateAt(at);
        if (state is not (NoticeState.Published or NoticeState.Scheduled))
            throw new RuleException("Notices.NotShown");
        if (state is NoticeState.Scheduled && untilAt <= FromAt)
            throw new RuleException("Notices.EndBeforeStart", nameof(UntilAt));
        UntilAt = untilAt < at ? at : untilAt;
    }

    /// <summary>Notes that it was told that it is shown.</summary>
    /// <returns>False when it was told before, or is not shown.</returns>
    public bool Announce(DateTime at)
    {
        if (!ToAnnounce.Holds(this, at))
            return false;
        AnnouncedAt = at;
        return true;
    }

    private void Say(NoticeContent content)
    {
        (Topic, Importance) = (content.Topic, content.Importance);
        (Title, Text) = (NoticeContent.Cut(content.Title) ?? "", NoticeContent.Cut(content.Text) ?? "");
        (TitleEn, TextEn) = (NoticeContent.Cut(content.TitleEn), NoticeContent.Cut(content.TextEn));
        (CallWhom, CallPhone) = (NoticeContent.Cut(content.CallWhom), NoticeContent.Cut(content.CallPhone));
    }

    // A target that stays is the same row.
    private void Aim(IReadOnlyList<Guid> targets)
    {
        _targets.RemoveAll(row => !targets.Contains(row.TargetId));
        _targets.AddRange(targets.Where(target => !Names(target)).Select(target => new NoticeTarget(Id, target)));
    }

    // What is shown is whole, and begins when it is decided at the earliest.
    private void Complete(NoticeAct act)
    {
        if (Title.Length == 0)
            throw new RuleException("Notices.TitleMissing", nameof(Title));
        if (Text.Length == 0)
            throw new RuleException("Notices.TextMissing", nameof(Text));
        if (_targets.Count == 0 && new NoticeFor(Audience, []).NamesTargets)
            throw new RuleException("Notices.TargetMissing", nameof(Targets));
        FromAt = FromAt is { } from && from > act.At ? from : act.At;
        if (UntilAt <= FromAt)
            throw new RuleException("Notices.EndPassed", nameof(UntilAt));
    }
}
