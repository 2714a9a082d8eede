using AngersHabitat.Domain.Notices;
using static AngersHabitat.Domain.Tests.Notices.NoticeSamples;

namespace AngersHabitat.Domain.Tests.Notices;

/// <summary>Which notices the lists of staff and readers find, and the words with which a portal begins.</summary>
public sealed class NoticeRowTests
{
    private static readonly DateOnly Today = new(2020, 11, 12);

    [Fact]
    public void IsProposal_OnlyOfThePortal_UntilSomebodyDecides()
    {
        Notice.IsProposal.Holds(Draft(NoticeFor.Everyone)).ShouldBeFalse();
        Notice.IsProposal.Holds(Proposal()).ShouldBeTrue();
        var (scheduled, aside) = (Proposal(), Proposal());
        scheduled.Schedule(By());
        aside.Withdraw(Now);
        Notice.IsProposal.Holds(scheduled).ShouldBeFalse();
        Notice.IsProposal.Holds(aside).ShouldBeFalse();
    }

    [Fact]
    public void Over_FromItsEndOn_UnlessTakenBack()
    {
        var notice = Shown(NoticeFor.Everyone, Now.AddHours(1));
        Notice.Over.Holds(notice, Now.AddMinutes(59)).ShouldBeFalse();
        Notice.Over.Holds(notice, Now.AddHours(1)).ShouldBeTrue();
        notice.WasShown(Now.AddHours(1), NoticeReader.Anybody).ShouldBeTrue();
        Notice.Over.Holds(Draft(NoticeFor.Everyone, Now.AddHours(-3), Now.AddHours(-2)), Now).ShouldBeFalse("a draft was never shown");
        Notice.Over.Holds(Shown(NoticeFor.Everyone), Now.AddDays(900)).ShouldBeFalse();
        notice.Withdraw(Now);
        Notice.Over.Holds(notice, Now.AddHours(1)).ShouldBeFalse();
    }

    [Fact]
    public void Over_BeforeItsTime_IsNot()
    {
        var waiting = Draft(NoticeFor.Everyone, Now.AddHours(1), Now.AddHours(2));
        waiting.Schedule(By());
        Notice.Over.Holds(waiting, Now).ShouldBeFalse();
        Notice.Waits.Holds(waiting, Now).ShouldBeTrue();
        Notice.Waits.Holds(waiting, Now.AddHours(1)).ShouldBeFalse();
        waiting.Withdraw(Now);
        Notice.Waits.Holds(waiting, Now).ShouldBeFalse();
        Notice.Waits.Holds(Draft(NoticeFor.Everyone, Now.AddHours(1)), Now).ShouldBeFalse("nobody has decided");
    }

    [Fact]
    public void Over_AtOnce_IsOverWhenItEnds()
    {
        var ended = Shown(NoticeFor.Everyone);
        ended.EndAt(Now, Now);
        Notice.Over.Holds(ended, Now).ShouldBeTrue("it began and ended at one instant");
    }

    [Fact]
    public void Announce_AtTheInstantOfItsEnd_IsTooLate()
    {
        Shown(NoticeFor.Everyone, Now.AddHours(1)).Announce(Now.AddHours(1)).ShouldBeFalse();
        Shown(NoticeFor.Everyone, Now.AddHours(1)).Announce(Now.AddMinutes(59)).ShouldBeTrue();
        Draft(NoticeFor.Everyone, Now).Announce(Now).ShouldBeFalse();
    }

    [Fact]
    public void ChangesAfter_AnInstant_IsTheNextOne()
    {
        var notice = Draft(NoticeFor.Everyone, Now.AddHours(1), Now.AddHours(2));
        notice.ChangesAfter(Now).ShouldBeNull("a draft never appears by itself");
        notice.Schedule(By());
        notice.ChangesAfter(Now).ShouldBe(Now.AddHours(1));
        notice.ChangesAfter(Now.AddHours(1)).ShouldBe(Now.AddHours(2), "what happens at the instant has happened");
        notice.ChangesAfter(Now.AddHours(2)).ShouldBeNull();
        notice.Withdraw(Now);
        notice.ChangesAfter(Now).ShouldBeNull();
    }

    [Fact]
    public void StateAt_TakenBackWhileADraft_IsWithdrawn()
    {
        var notice = Draft(NoticeFor.Everyone);
        notice.Withdraw(Now);
        notice.StateAt(Now).ShouldBe(NoticeState.Withdrawn);
    }

    [Fact]
    public void PlainWords_EachIsFoundInASentence_WithWhatToWrite()
    {
        PlainWords.All.Select(word => SearchText.Normalize(word.Avoid)).ShouldBeUnique();
        PlainWords.All.ShouldAllBe(word => word.Avoid.Length > 3 && word.Instead.Length > 1);
        foreach (var (avoid, instead) in PlainWords.All)
            NoticeCheck.OfUpdate($"Ici {avoid} cela.", Today).ShouldContain(new NoticeAdvice(NoticeFlaw.OfficeWord, avoid, instead));
    }

    [Fact]
    public void OfficeWord_WithinALongerOne_IsToldOnce()
        => NoticeCheck.OfUpdate("La remise en service est faite, la mise en service aussi.", Today).Select(advice => advice.Excerpt)
            .ShouldBe(["remise en service", "mise en service"], ignoreOrder: true);

    [Fact]
    public void LongSentence_SaysHowManyWords()
        => NoticeCheck.OfUpdate(string.Join(' ', Enumerable.Repeat("mot", 21)), Today).ShouldHaveSingleItem().Instead.ShouldBe("21");

    [Fact]
    public void Shouting_FiveLettersMayBeAnAbbreviation()
    {
        NoticeCheck.OfUpdate("Le GRDF1 et la CARSA viennent.", Today).ShouldBeEmpty();
        NoticeCheck.OfUpdate("URGENT : fermez.", Today).ShouldHaveSingleItem().Flaw.ShouldBe(NoticeFlaw.Shouting);
    }

    [Fact]
    public void Date_OfTwoDigits_IsOfThisCentury() => NoticeCheck.OfUpdate("Le lundi 17/11/20.", Today).ShouldHaveSingleItem().Instead.ShouldBe("mardi");

    [Theory]
    [InlineData("Coupure mardi 17 novembre.", true)]
    [InlineData("Coupure le mardi 17/11, puis le mercredi 18 décembre à 15 h.", true)]
    [InlineData("Coupure le 3/18.", true)]
    [InlineData("En danger ? Appelez le 17.", false)]
    [InlineData("Une urgence : 15 ou 112. Le mardi 17 novembre.", false)]
    [InlineData("Appelez le 3949.", false)]
    [InlineData("Appelez le 02 61 91 00 00.", false)]
    public void NumberToCall_IsNotADate(string text, bool missing)
        => NoticeCheck.Of(Words with { Text = text }, Today).Contains(new NoticeAdvice(NoticeFlaw.NobodyToCall, "")).ShouldBe(missing);

    [Fact]
    public void Templates_OneForEachTopic_AreWhole_AndInEnglishWhollyOrNotAtAll()
    {
        FirstNoticeTemplates.All.Select(content => content.Topic).ShouldBe(Enum.GetValues<NoticeTopic>(), ignoreOrder: true);
        FirstNoticeTemplates.All.ShouldAllBe(content => content.Title!.Length > 9 && content.Text!.Length > 40 && (content.TitleEn == null) == (content.TextEn == null));
        FirstNoticeTemplates.All.Where(content => content.TitleEn is not null).ShouldAllBe(content => content.TitleEn!.Length > 9 && content.TextEn!.Length > 40);
    }

    [Fact]
    public void Template_WithoutItsWords_IsRefused()
    {
        var template = new NoticeTemplate(Guid.NewGuid(), NoticeTopic.Works);
        (template.Title, template.Text).ShouldBe(("", ""));
        template.Describe(Importance.Urgent, " Travaux ", " Du bruit. ", " ", null);
        (template.Title, template.Text, template.TitleEn).ShouldBe(("Travaux", "Du bruit.", null));
        Refusals.Of(() => template.Describe(Importance.Urgent, " ", "Du bruit.", null, null)).ShouldBe(("Notices.TitleMissing", "Title"));
        Refusals.Of(() => template.Describe(Importance.Urgent, "Travaux", " ", null, null)).ShouldBe(("Notices.TextMissing", "Text"));
    }

    private static Notice Proposal()
    {
        var notice = new Notice(Guid.NewGuid(), By(), Guid.NewGuid());
        notice.Write(Words, NoticeFor.Everyone, null, null, By());
        return notice;
    }
}
