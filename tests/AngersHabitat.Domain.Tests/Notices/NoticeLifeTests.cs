using AngersHabitat.Domain.Notices;
using static AngersHabitat.Domain.Tests.Notices.NoticeSamples;

namespace AngersHabitat.Domain.Tests.Notices;

/// <summary>What people do to a notice, at the limits of what they may.</summary>
public sealed class NoticeLifeTests
{
    private static readonly NoticeFor One = new(Audience.Residences, [Some[0]]);

    [Fact]
    public void Write_AsManyTargetsAsAllowed_AndOneMore()
    {
        NoticeFor Many(int count) => new(Audience.Residences, [.. Enumerable.Range(0, count).Select(_ => Guid.NewGuid())]);
        Draft(Many(NoticeFor.MostTargets)).Targets.Count.ShouldBe(NoticeFor.MostTargets);
        Refusals.CodeOf(() => Draft(Many(NoticeFor.MostTargets + 1))).ShouldBe("Notices.TooManyTargets");
    }

    [Fact]
    public void Write_AnAudienceThatNamesNobody_LeavesTheTargetsOut() => Draft(new NoticeFor(Audience.Everyone, [Some[0]])).Targets.ShouldBeEmpty();

    [Fact]
    public void Write_Anew_KeepsTheRowOfATargetThatStays()
    {
        var notice = Draft(new NoticeFor(Audience.Residences, [Some[0], Some[1]]));
        var kept = notice.Targets.Single(target => target.TargetId == Some[1]);
        notice.Write(Words, new NoticeFor(Audience.Residences, [Some[1], Some[2]]), null, null, By());
        notice.Targets.Select(target => target.TargetId).ShouldBe([Some[1], Some[2]]);
        notice.Targets.First().ShouldBe(kept);
    }

    [Fact]
    public void Write_ADraftWithoutWords_IsKept_ButNotScheduled()
    {
        var notice = new Notice(Guid.NewGuid(), By());
        (notice.Title, notice.Text, notice.CreatedBy).ShouldBe(("", "", "Claire"));
        notice.Write(Words with { Title = " ", Text = " " }, NoticeFor.Everyone, null, null, By());
        (notice.Title, notice.Text).ShouldBe(("", ""));
        Refusals.CodeOf(() => notice.Schedule(By())).ShouldBe("Notices.TitleMissing");
        notice.Write(Words with { Text = " " }, NoticeFor.Everyone, null, null, By());
        Refusals.CodeOf(() => notice.Schedule(By())).ShouldBe("Notices.TextMissing");
        notice.StateAt(Now).ShouldBe(NoticeState.Draft);
    }

    [Fact]
    public void Write_AScheduledOne_MustBeWholeAndBeginsNotBeforeNow()
    {
        var notice = Draft(One, Now.AddHours(1), Now.AddHours(3));
        notice.Schedule(By());
        Refusals.CodeOf(() => notice.Write(Words with { Title = "" }, One, Now.AddHours(1), null, By())).ShouldBe("Notices.TitleMissing");
        notice = Draft(One, Now.AddHours(1), Now.AddHours(3));
        notice.Schedule(By());
        notice.Write(Words, One, Now.AddHours(-1), Now.AddHours(3), By(5));
        notice.FromAt.ShouldBe(Now.AddMinutes(5));
        Draft(One, Now.AddHours(-1), null).FromAt.ShouldBe(Now.AddHours(-1), "a draft waits for whoever decides");
    }

    [Fact]
    public void Schedule_Twice_KeepsWhoDecidedFirst_AndIsRefusedOnceTakenBack()
    {
        var notice = Shown(One);
        notice.Schedule(new NoticeAct("Paul", Now.AddMinutes(9)));
        (notice.ScheduledAt, notice.ScheduledBy).ShouldBe((Now, "Claire"));
        var withdrawn = Draft(One);
        withdrawn.Withdraw(Now);
        Refusals.CodeOf(() => withdrawn.Schedule(By(1))).ShouldBe("Notices.Withdrawn");
    }

    [Fact]
    public void Schedule_ATimeToComeOrAnEndAtOnce_IsKeptOrRefused()
    {
        var notice = Draft(One, Now, Now.AddMinutes(1));
        notice.Schedule(By());
        notice.FromAt.ShouldBe(Now);
        Refusals.CodeOf(() => Draft(One, null, Now).Schedule(By())).ShouldBe("Notices.EndPassed");
    }

    [Fact]
    public void Unschedule_ADraft_ChangesNothing()
    {
        var notice = Draft(One);
        notice.Unschedule(Now);
        notice.StateAt(Now).ShouldBe(NoticeState.Draft);
    }

    [Fact]
    public void Withdraw_Twice_KeepsTheFirstInstant_AndRestoreUndoesBoth()
    {
        var notice = Shown(One);
        notice.Withdraw(Now.AddMinutes(1));
        notice.Withdraw(Now.AddMinutes(2));
        (notice.WithdrawnAt, notice.StateAt(Now.AddMinutes(3)), notice.HasPage(Now.AddMinutes(3))).ShouldBe((Now.AddMinutes(1), NoticeState.Withdrawn, false));
        notice.Restore();
        (notice.WithdrawnAt, notice.StateAt(Now.AddMinutes(3))).ShouldBe((null, NoticeState.Published));
    }

    [Fact]
    public void Adopt_Twice_KeepsTheFirstInstant()
    {
        var notice = Draft(One);
        notice.Adopt(By(1));
        notice.Adopt(By(2));
        notice.EditedAt.ShouldBe(Now.AddMinutes(1));
    }

    [Fact]
    public void Update_WithoutWords_IsRefused() => Refusals.CodeOf(() => Shown(One).Update(Guid.NewGuid(), " ", null, By(1))).ShouldBe("Notices.TextMissing");

    [Fact]
    public void Updates_StandOldestFirst_AndTheLastIsTheNews()
    {
        var notice = Shown(One);
        notice.NewsAt.ShouldBe(Now);
        foreach (var (number, minute) in (ReadOnlySpan<(int, int)>)[(3, 5), (1, 9), (2, 5)])
            notice.Update(new Guid(number, 0, 0, new byte[8]), $"n° {number}", $"no. {number}", new NoticeAct("Paul", Now.AddMinutes(minute)));
        notice.Updates.Select(update => (update.Text, update.TextEn, update.ByName, update.At)).ShouldBe(
            [("n° 2", "no. 2", "Paul", Now.AddMinutes(5)), ("n° 3", "no. 3", "Paul", Now.AddMinutes(5)), ("n° 1", "no. 1", "Paul", Now.AddMinutes(9))]);
        notice.NewsAt.ShouldBe(Now.AddMinutes(9));
    }

    [Fact]
    public void EndAt_OfWhatIsNotShown_IsRefused()
    {
        Refusals.CodeOf(() => Draft(One).EndAt(null, Now)).ShouldBe("Notices.NotShown");
        var waiting = Draft(One, Now.AddHours(1), null);
        waiting.Schedule(By());
        Refusals.CodeOf(() => waiting.EndAt(Now.AddHours(1), Now)).ShouldBe("Notices.EndBeforeStart");
        waiting.EndAt(Now.AddHours(2), Now);
        waiting.UntilAt.ShouldBe(Now.AddHours(2));
        var shown = Shown(One);
        shown.EndAt(Now.AddHours(4), Now.AddMinutes(1));
        shown.UntilAt.ShouldBe(Now.AddHours(4));
        shown.EndAt(null, Now.AddMinutes(1));
        shown.UntilAt.ShouldBeNull();
    }
}
