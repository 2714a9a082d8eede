using AngersHabitat.Domain.Reception;
using static AngersHabitat.Domain.Tests.Reception.Calendars;

namespace AngersHabitat.Domain.Tests.Reception;

public class OpeningCalendarPrecedenceTests
{
    private static readonly DateOnly Thursday = new(2020, 11, 12);
    private static readonly DateOnly Armistice = new(2020, 11, 11);

    [Fact]
    public void Holiday_BeatsWeeklyAndCrisis()
    {
        foreach (var calendar in new[] { Calendar(Agency), Calendar(Lodge, LodgeCrisis) })
        {
            calendar.Texts(Armistice).ShouldBeEmpty();
            var status = calendar.StatusAt(At("2020-11-11T17:30"));
            status.State.ShouldBe(ServiceStatus.ClosedNow);
            status.Rule.ShouldBe(OpeningRule.Holiday);
            status.Reason.ShouldBe("Armistice 1918");
        }
    }

    [Fact]
    public void Exception_BeatsHoliday_OnTheChannelsItNames()
    {
        var rules = Rules(Weekly(Channel.OnSite, Week.MondayToFriday(AgencyDay)), Weekly(Channel.Phone, Week.MondayToFriday(AgencyDay)));

        Calendar(rules with { Exceptions = [Exception(Armistice, Thursday, [Channel.OnSite], "10:00-11:00")] })
            .Texts(Armistice).ShouldBe(["OnSite 10:00-11:00 Exception"]);
    }

    [Fact]
    public void Exception_SilentOnAChannel_LeavesItToTheNextRule()
        => Calendar(Lodge with { Exceptions = [Exception(Thursday, new(2020, 11, 13), [Channel.OnSite], "10:00-11:00")] }, LodgeCrisis)
            .Texts(Thursday).ShouldBe(["OnSite 10:00-11:00 Exception", "Phone 17:00-18:00 Crisis"]);

    [Fact]
    public void Exceptions_OnTheSameDate_LaterStartWins()
        => Calendar(Agency with
        {
            Exceptions =
            [
                Exception(Thursday, new(2020, 11, 14), [Channel.OnSite], "10:00-11:00"),
                Exception(new(2020, 11, 9), new(2020, 11, 20), [Channel.OnSite]),
            ],
        }).Texts(Thursday).ShouldBe(["OnSite 10:00-11:00 Exception"]);

    [Fact]
    public void Crisis_OfThePlace_BeatsOneOfItsTypeThoughItStartsEarlier()
    {
        var own = Lodge with { Crises = [Crisis(new(2020, 3, 17), null, Week.MondayToFriday("10:00-11:00"), null)] };

        Calendar(own, LodgeCrisis).Texts(Thursday).ShouldBe(["OnSite 10:00-11:00 Crisis", "Phone 17:00-18:00 Crisis"]);
    }

    [Fact]
    public void Crises_OfTheSameScope_LaterStartWins()
        => Calendar(Lodge, new PlaceRules
        {
            Crises =
            [
                Crisis(new(2020, 11, 1), null, Week.MondayToFriday("08:00-09:00"), null),
                Crisis(new(2020, 10, 30), null, Week.MondayToFriday("10:00-11:00"), null),
            ],
        }).Texts(Thursday).ShouldBe(["OnSite 08:00-09:00 Crisis"]);

    [Fact]
    public void Crisis_SilentOnAChannel_LeavesItToWeeklyHours()
    {
        var rules = Rules(Weekly(Channel.OnSite, Week.MondayToFriday(AgencyDay)), Weekly(Channel.Phone, Week.MondayToFriday("08:00-09:00")));

        Calendar(rules, new PlaceRules { Crises = [Crisis(new(2020, 10, 30), null, Week.Never, null)] })
            .Texts(Thursday).ShouldBe(["Phone 08:00-09:00 Weekly"]);
    }

    [Fact]
    public void Crisis_EndsAndWeeklyHoursComeBack()
    {
        var spring = new PlaceRules { Crises = [Crisis(new(2020, 3, 17), new(2020, 5, 11), Week.Never, Week.MondayToFriday("17:00-18:00"))] };

        Calendar(Lodge, spring).Texts(new(2020, 5, 7)).ShouldBe(["Phone 17:00-18:00 Crisis"]);
        Calendar(Lodge, spring).Texts(new(2020, 5, 11)).ShouldBe(["OnSite 17:00-18:00 Weekly"]);
    }

    [Fact]
    public void Weekly_OutsideItsValidity_DoesNotOpen()
    {
        var summer = Calendar(Rules(
            Weekly(Channel.OnSite, Week.MondayToFriday("09:00-12:00"), to: new(2020, 7, 1)),
            Weekly(Channel.OnSite, Week.MondayToFriday("08:00-11:00"), from: new(2020, 7, 1), to: new(2020, 9, 1))));

        summer.Texts(new(2020, 6, 30)).ShouldBe(["OnSite 09:00-12:00 Weekly"]);
        summer.Texts(new(2020, 7, 1)).ShouldBe(["OnSite 08:00-11:00 Weekly"]);
        summer.Texts(new(2020, 9, 1)).ShouldBeEmpty();
    }

    [Fact]
    public void Emergency_BeatsAnExceptionThatOpens()
        => Calendar(
            Agency with { Exceptions = [Exception(Thursday, new(2020, 11, 13), [Channel.OnSite], "08:00-20:00")] }, null, Emergency("2020-11-12T09:00", "2020-11-12T19:00"))
            .Texts(Thursday).ShouldBe(["OnSite 08:00-09:00 Exception", "OnSite 19:00-20:00 Exception"]);

    [Fact]
    public void Pause_SubtractsFromAnExceptionToo()
        => Calendar(Agency with
        {
            Exceptions = [Exception(Thursday, new(2020, 11, 13), [Channel.OnSite], "08:00-12:00")],
            Pauses = [Pause(Thursday, "09:00-10:00", Channel.OnSite)],
        }).Texts(Thursday).ShouldBe(["OnSite 08:00-09:00 Exception", "OnSite 10:00-12:00 Exception"]);

    [Fact]
    public void Status_ClosedByDifferentRules_TellsTheStrongest()
    {
        var rules = Agency with { Exceptions = [Exception(Thursday, new(2020, 11, 13), [Channel.OnSite])] };

        Calendar(rules).StatusAt(At("2020-11-12T20:00")).Rule.ShouldBe(OpeningRule.Exception);
        Calendar(rules).StatusAt(At("2020-11-12T20:00")).Phone.Rule.ShouldBe(OpeningRule.Weekly);
    }
}
