using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Domain.Tests.Reception;

public class NextStepTests
{
    private static readonly Week Office = Week.MondayToFriday("09:00-12:30");
    private static readonly Week Session = Week.MondayToFriday("17:00-18:00");
    private static readonly Week Answering = Week.MondayToFriday("08:30-17:30");

    [Theory]
    [InlineData(10, 0, StepVerb.Come, "Agence")]
    [InlineData(14, 0, StepVerb.Call, "Centre")]
    [InlineData(17, 10, StepVerb.Call, "Loge")]
    [InlineData(17, 45, StepVerb.Call, "Loge")]
    [InlineData(18, 0, StepVerb.CallLater, "Centre")]
    [InlineData(8, 0, StepVerb.CallLater, "Centre")]
    public void Choose_PrefersComingThenTheLodgeThenTheCallCentre(int hour, int minute, StepVerb verb, string place)
    {
        var at = Paris.ToInstant(new DateTime(2020, 11, 12, hour, minute, 0));

        var step = NextStep.Choose([At("Agence", Channel.OnSite, Office, at), At("Loge", Channel.Phone, Session, at), At("Centre", Channel.Phone, Answering, at)]);

        step.Verb.ShouldBe(verb);
        step.Place!.Name.ShouldBe(place);
    }

    [Fact]
    public void Choose_NothingEverOpens_SaysSo()
        => NextStep.Choose([At("Agence", Channel.OnSite, Week.Never, Paris.ToInstant(new DateTime(2020, 11, 12, 10, 0, 0)))])
            .ShouldBe(new NextStep(StepVerb.Nowhere, null, null));

    private static NamedStatus At(string name, Channel channel, Week week, DateTimeOffset at)
    {
        var weekly = new WeeklyHours { Id = Guid.NewGuid(), From = new DateOnly(2015, 1, 1), Channel = channel, Week = week };
        var calendar = new OpeningCalendar(new PlaceSchedule { Own = new PlaceRules { Weekly = [weekly] }, Holidays = HolidayCalendar.France });
        return new NamedStatus(name, "+33261910000", calendar.StatusAt(at));
    }
}
