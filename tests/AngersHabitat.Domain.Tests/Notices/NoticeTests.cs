using AngersHabitat.Domain.Notices;
using static AngersHabitat.Domain.Tests.Notices.NoticeSamples;

namespace AngersHabitat.Domain.Tests.Notices;

public sealed class NoticeTests
{
    private static readonly NoticeFor One = new(Audience.Residences, [Some[0]]);

    [Fact]
    public void Schedule_ATimeToCome_IsShownThenAndOverAfterItsEnd()
    {
        var notice = Draft(One, Now.AddHours(1), Now.AddHours(3));
        notice.StateAt(Now).ShouldBe(NoticeState.Draft);
        notice.Schedule(By());
        notice.StateAt(Now).ShouldBe(NoticeState.Scheduled);
        notice.StateAt(Now.AddHours(1)).ShouldBe(NoticeState.Published);
        notice.StateAt(Now.AddHours(3)).ShouldBe(NoticeState.Expired);
    }

    [Fact]
    public void Schedule_ATimePassed_BeginsWhenItIsDecided()
    {
        var notice = Draft(One, Now.AddDays(-1), Now.AddHours(3));
        notice.Schedule(By());
        notice.FromAt.ShouldBe(Now);
    }

    [Fact]
    public void Schedule_NobodyNamedOrEndPassed_IsRefused()
    {
        Refusals.CodeOf(() => Draft(new NoticeFor(Audience.Agencies, [])).Schedule(By())).ShouldBe("Notices.TargetMissing");
        Refusals.CodeOf(() => Draft(One, null, Now.AddMinutes(-1)).Schedule(By())).ShouldBe("Notices.EndPassed");
        Refusals.CodeOf(() => Draft(One, Now, Now)).ShouldBe("Notices.EndBeforeStart");
    }

    [Fact]
    public void Write_OnceShown_IsRefusedAndUpdatesAreAdded()
    {
        var notice = Shown(One);
        Refusals.CodeOf(() => notice.Write(Words, One, null, null, By(1))).ShouldBe("Notices.Shown");
        var id = Guid.NewGuid();
        notice.Update(id, " L'eau revient. ", null, By(5));
        notice.Update(id, "L'eau revient.", null, By(6));
        notice.Updates.ShouldHaveSingleItem().Text.ShouldBe("L'eau revient.");
    }

    [Fact]
    public void Update_NotShown_IsRefused() => Refusals.CodeOf(() => Draft(One).Update(Guid.NewGuid(), "x", null, By())).ShouldBe("Notices.NotShown");

    [Fact]
    public void Announce_IsTrueOnceInItsLife()
    {
        var notice = Draft(One, Now.AddHours(1), null);
        notice.Schedule(By());
        notice.Announce(Now).ShouldBeFalse();
        notice.Announce(Now.AddHours(1)).ShouldBeTrue();
        notice.Withdraw(Now.AddHours(2));
        notice.Restore();
        notice.Announce(Now.AddHours(2)).ShouldBeFalse();
    }

    [Fact]
    public void Unschedule_BeforeItsTime_IsADraftAgain()
    {
        var notice = Draft(One, Now.AddHours(1), null);
        notice.Schedule(By());
        notice.Unschedule(Now);
        notice.StateAt(Now).ShouldBe(NoticeState.Draft);
        Refusals.CodeOf(() => Shown(One).Unschedule(Now)).ShouldBe("Notices.Shown");
    }

    [Fact]
    public void EndAt_InThePast_EndsNow()
    {
        var notice = Shown(One);
        notice.EndAt(Now.AddMinutes(-10), Now.AddMinutes(5));
        notice.UntilAt.ShouldBe(Now.AddMinutes(5));
        notice.StateAt(Now.AddMinutes(5)).ShouldBe(NoticeState.Expired);
    }
}
