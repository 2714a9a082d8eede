using AngersHabitat.Domain.Notices;
using CsCheck;

namespace AngersHabitat.Domain.Tests.Notices;

public sealed class NoticeCheckTests
{
    private static readonly DateOnly Today = new(2020, 11, 12);

    [Fact]
    public void GoodNotice_HasNoAdvice()
        => Check("Coupure d'eau mardi 17 novembre", "L'eau sera coupée mardi 17 novembre, de 9 h à 11 h. Appelez le 02 61 91 00 00.").ShouldBeEmpty();

    [Theory]
    [InlineData("Un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt.", 0)]
    [InlineData("Un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un.", 1)]
    [InlineData("Court. Un deux trois quatre cinq six sept huit neuf dix onze douze\ntreize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un", 0)]
    public void Sentence_OfMoreThanTwentyWords_IsLong(string text, int found) => Count(text, NoticeFlaw.LongSentence).ShouldBe(found);

    [Theory]
    [InlineData("Remise en service à 9 h.", "remise en service", "reprise")]
    [InlineData("Nos équipes vont PROCÉDER À une vérification.", "procéder à", "faire")]
    [InlineData("Suite à un incident, pas d'eau.", "suite à", "après")]
    public void OfficeWord_IsNamedWithAPlainerOne(string text, string avoid, string instead)
        => Check("Eau", text).Where(advice => advice.Flaw == NoticeFlaw.OfficeWord).ShouldBe([new NoticeAdvice(NoticeFlaw.OfficeWord, avoid, instead)]);

    [Theory]
    [InlineData("Rendez-vous le 17 novembre.", "mardi 17 novembre")]
    [InlineData("Rendez-vous le 17/11.", "mardi 17 novembre")]
    [InlineData("Rendez-vous le 01/12/2020.", "mardi 1er décembre")]
    [InlineData("Rendez-vous le 1er janvier.", "vendredi 1er janvier")]
    public void Date_WithoutWeekday_IsSaidWithIt(string text, string instead)
        => Check("Eau", text).Single(advice => advice.Flaw == NoticeFlaw.DateWithoutWeekday).Instead.ShouldBe(instead);

    [Theory]
    [InlineData("mercredi 17 novembre", NoticeFlaw.WrongWeekday, 1)]
    [InlineData("mardi 17 novembre", NoticeFlaw.WrongWeekday, 0)]
    [InlineData("mardi 17 novembre", NoticeFlaw.DateWithoutWeekday, 0)]
    [InlineData("Mardi, le 17 novembre 2020", NoticeFlaw.DateWithoutWeekday, 0)]
    [InlineData("le 31 février", NoticeFlaw.DateWithoutWeekday, 0)]
    [InlineData("24h/24, 7/7, 1/2 journée", NoticeFlaw.LongSentence, 0)]
    [InlineData("ATTENTION", NoticeFlaw.Shouting, 1)]
    [InlineData("EAU COUPÉE", NoticeFlaw.Shouting, 1)]
    [InlineData("Le CCAS et EDF", NoticeFlaw.Shouting, 0)]
    [InlineData("Coupure [jour]", NoticeFlaw.ToFillIn, 1)]
    [InlineData("Rien à dire.", NoticeFlaw.NobodyToCall, 1)]
    [InlineData("Appelez le 15.", NoticeFlaw.NobodyToCall, 0)]
    [InlineData("Appelez le 02.61.91.00.00.", NoticeFlaw.NobodyToCall, 0)]
    [InlineData("À 15 h.", NoticeFlaw.NobodyToCall, 1)]
    public void Flaw_IsFoundOrNot(string text, NoticeFlaw flaw, int found) => Count(text, flaw).ShouldBe(found);

    [Fact]
    public void English_LeftToFillIn_IsNamed()
        => NoticeCheck.Of(new NoticeContent(NoticeTopic.Other, Importance.News, "Eau", "Appelez le 15.") { TitleEn = "Water cut [day]" }, Today)
            .ShouldBe([new NoticeAdvice(NoticeFlaw.ToFillIn, "[day]")]);

    [Fact]
    public void AnyText_IsRead() => Gen.String.Sample(text => NoticeCheck.Of(new NoticeContent(NoticeTopic.Other, Importance.News, text, text), Today).ShouldNotBeNull());

    [Fact]
    public void Templates_OnlyAskToBeFilledIn() => FirstNoticeTemplates.All.SelectMany(content => NoticeCheck.Of(content with { CallPhone = "+33261910000" }, Today))
        .Where(advice => advice.Flaw != NoticeFlaw.ToFillIn).ShouldBeEmpty();

    private static IReadOnlyList<NoticeAdvice> Check(string title, string text) => NoticeCheck.Of(new NoticeContent(NoticeTopic.Other, Importance.Practical, title, text), Today);

    private static int Count(string text, NoticeFlaw flaw) => Check("Eau", text).Count(advice => advice.Flaw == flaw);
}
