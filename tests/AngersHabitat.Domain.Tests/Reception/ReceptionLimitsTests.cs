using AngersHabitat.Domain.Reception;
using static AngersHabitat.Domain.Tests.Reception.Calendars;

namespace AngersHabitat.Domain.Tests.Reception;

/// <summary>The minutes and instants at which a rule of opening turns.</summary>
public sealed class ReceptionLimitsTests
{
    private static readonly DateOnly Thursday = new(2020, 11, 12);
    private static readonly DateTime At = new(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("09:00-10:00", "10:00-11:00", false)]
    [InlineData("10:00-11:00", "09:00-10:00", false)]
    [InlineData("09:00-10:01", "10:00-11:00", true)]
    [InlineData("10:00-11:00", "09:00-10:01", true)]
    [InlineData("09:00-12:00", "10:00-11:00", true)]
    public void Ranges_ThatOnlyTouch_DoNotOverlap(string one, string other, bool overlap) => TimeRange.Parse(one).Overlaps(TimeRange.Parse(other)).ShouldBe(overlap);

    [Fact]
    public void Ranges_AreOrderedByOpeningThenClosing()
    {
        var (early, late, same) = (TimeRange.Parse("09:00-10:00"), TimeRange.Parse("09:00-11:00"), TimeRange.Parse("09:00-10:00"));
        (early < late, late < early, early < same).ShouldBe((true, false, false));
        (late > early, early > late, early > same).ShouldBe((true, false, false));
        (early <= late, late <= early, early <= same).ShouldBe((true, false, true));
        (late >= early, early >= late, early >= same).ShouldBe((true, false, true));
    }

    [Theory]
    [InlineData("22:00-24:00", false)]
    [InlineData("22:00-24:01", true)]
    public void Range_UntilMidnight_DoesNotPassIt(string range, bool passes) => TimeRange.Parse(range).PassesMidnight.ShouldBe(passes);

    [Fact]
    public void Range_OfTimes_CountsMinutes() => TimeRange.Of(new TimeOnly(9, 15), new TimeOnly(17, 45)).ShouldBe(new TimeRange(555, 1065));

    [Theory]
    [InlineData("23:58-47:57")]
    [InlineData("23:59-47:58")]
    [InlineData("09:59-10:59")]
    public void Range_OfTheLastMinutes_IsRead(string range) => TimeRange.Parse(range).ToString().ShouldBe(range);

    [Theory]
    [InlineData("24:00-25:00", "Opens")]
    [InlineData("12:00-09:00", "Closes")]
    [InlineData("22:00-46:00", "Closes")]
    [InlineData("9h-12h", "Ranges")]
    [InlineData("22:00-48:00", "Ranges")]
    public void Range_ThatIsNone_NamesItsField(string range, string field) => Should.Throw<RuleException>(() => TimeRange.Parse(range)).Field.ShouldBe(field);

    [Fact]
    public void Emergency_WithoutAReasonOrLiftedBeforeItBegan_IsRefused()
    {
        Refusals.Of(() => _ = new EmergencyClosure(Guid.NewGuid(), Guid.NewGuid(), At, " ", "accueil", null)).ShouldBe(("Reception.ReasonMissing", "Reason"));
        var closure = new EmergencyClosure(Guid.NewGuid(), Guid.NewGuid(), At.AddSeconds(59), " Fuite ", "accueil", null);
        (closure.ClosedAt, closure.Reason, closure.ClosedBy, closure.IsRunning).ShouldBe((At, "Fuite", "accueil", true));
        Refusals.Of(() => closure.Lift(At.AddMinutes(-1), "accueil")).ShouldBe(("Reception.EndBeforeStart", "LiftedAt"));
        closure.Lift(At, "responsable");
        (closure.LiftedAt, closure.LiftedBy, closure.IsRunning).ShouldBe((At, "responsable", false));
        Refusals.Of(() => closure.Lift(At.AddMinutes(5), "accueil")).Code.ShouldBe("Reception.AlreadyLifted");
        Refusals.Of(() => closure.Foresee(At.AddHours(1), At.AddMinutes(5))).Code.ShouldBe("Reception.AlreadyLifted");
    }

    [Fact]
    public void Emergency_LiftedBeforeItsReopening_EndsThen()
    {
        var period = Period(9, 10, 12);
        (period.End, period.AwaitsReopening(Hour(12))).ShouldBe((Hour(10), false));
        Period(9, null, 12).End.ShouldBe(Hour(12));
    }

    [Theory]
    [InlineData(11.9, false)]
    [InlineData(12, true)]
    public void Emergency_AwaitsReopening_FromTheHourForeseen(double hour, bool awaits)
    {
        Period(9, null, 12).AwaitsReopening(Hour(hour)).ShouldBe(awaits);
        Period(9, null, null).AwaitsReopening(Hour(hour)).ShouldBeFalse();
    }

    [Fact]
    public void Emergency_TouchesTheDatesItClosesSomePartOf()
    {
        Dates(Period(9, 10, null)).ShouldBe([0]);
        Dates(Period(0, 24, null)).ShouldBe([0], "midnight begins the next date, of which nothing is closed");
        Dates(Period(-1, 1, null)).ShouldBe([-1, 0]);
        Dates(Period(24, 25, null)).ShouldBe([1]);
        Dates(Period(9, null, null)).ShouldBe([0, 1, 2]);
        Dates(Period(9, 9, null)).ShouldBeEmpty("lifted in the minute in which it was made");
    }

    [Fact]
    public void Rules_OfEachKind_AreFoundReplacedAndTakenOut()
    {
        DatedRule[] rules =
        [
            Weekly(Channel.OnSite, Week.MondayToFriday(AgencyDay)), Calendars.Exception(Thursday, Thursday.AddDays(9), [Channel.OnSite]), Pause(Thursday, "10:00-11:00", Channel.OnSite),
            Crisis(Thursday, null, Week.Never, null), new SanitaryMeasure { Id = Guid.NewGuid(), From = Thursday, Kind = MeasureKind.OccupancyLimit, Limit = 6, Label = "6 personnes au plus" },
        ];
        var all = rules.Aggregate(PlaceRules.Empty, (had, rule) => had.With(rule));
        all.All().ShouldBe(rules);
        foreach (var rule in rules)
        {
            all.Find<DatedRule>(rule.Id).ShouldBe(rule);
            all.Find<DatedRule>(Guid.NewGuid()).ShouldBeNull();
            all.With(rule with { From = Thursday.AddDays(1) }).All().Count(row => row.From == Thursday.AddDays(1)).ShouldBe(1);
            all.With(rule with { From = Thursday.AddDays(1) }).All().Count().ShouldBe(5);
            all.With(rule with { Id = Guid.NewGuid() }).All().Count().ShouldBe(6);
            all.Without(rule.Id).All().ShouldBe(rules.Where(other => other != rule));
        }
        all.Find<OpeningPause>(rules[0].Id).ShouldBeNull("it is of another kind");
    }

    [Fact]
    public void Rules_UntilTheEndOfService_EndThereAtTheLatest()
    {
        var rules = PlaceRules.Empty;
        foreach (var (from, to) in (ReadOnlySpan<(int, int?)>)[(-5, null), (-5, 9), (-5, -1), (0, 9)])
        {
            var (first, last) = (Thursday.AddDays(from), to is { } days ? Thursday.AddDays(days) : (DateOnly?)null);
            rules = rules.With(Weekly(Channel.OnSite, Week.MondayToFriday(AgencyDay), first, last)).With(Crisis(first, last, Week.Never, null))
                .With(Calendars.Exception(first, first, [Channel.OnSite]) with { To = last }).With(Pause(first, "10:00-11:00", Channel.OnSite) with { To = last })
                .With(new SanitaryMeasure { Id = Guid.NewGuid(), From = first, To = last, Kind = MeasureKind.OccupancyLimit, Limit = 6, Label = "6" });
        }
        var ended = rules.Until(Thursday);
        foreach (var kind in ended.All().GroupBy(rule => rule.GetType()))
            kind.Select(rule => rule.To).ShouldBe([Thursday, Thursday, Thursday.AddDays(-1)]);
        ended.All().Count().ShouldBe(15);
    }

    [Theory]
    [InlineData(8, false, 9.0)]
    [InlineData(9, true, null)]
    [InlineData(12.5, false, 13.5)]
    [InlineData(18, false, 33.0)]
    public void Line_WithoutHoursOfItsOwn_AnswersWhileThePlaceIsOpen(double hour, bool answers, double? next)
        => PhoneLine.Of(Calendar(Agency), Hour(hour)).ShouldBe(new PhoneLine(answers, next is { } at ? Hour(at) : null));

    [Fact]
    public void Line_WithHoursOfItsOwn_AnswersInThemAlone()
    {
        var calendar = Calendar(Rules(Weekly(Channel.OnSite, Week.MondayToFriday(AgencyDay)), Weekly(Channel.Phone, Week.MondayToFriday("14:00-16:00"))));
        PhoneLine.Of(calendar, Hour(9)).ShouldBe(new PhoneLine(false, Hour(14)));
        PhoneLine.Of(calendar, Hour(15)).ShouldBe(new PhoneLine(true, null));
        PhoneLine.Of(calendar, Hour(16)).ShouldBe(new PhoneLine(false, Hour(38)));
        PhoneLine.Of(Calendar(PlaceRules.Empty), Hour(9)).ShouldBe(PhoneLine.None);
    }

    [Fact]
    public void Line_AfterMidnight_StillAnswersInTheHoursOfTheDayBefore()
        => PhoneLine.Of(Calendar(Rules(Weekly(Channel.Phone, Week.MondayToFriday("22:00-26:00")))), Hour(25)).ShouldBe(new PhoneLine(true, null));

    private static DateTimeOffset Hour(double hour) => Paris.StartOf(Thursday).AddHours(hour);

    private static EmergencyPeriod Period(double from, double? to, double? reopens)
        => new(Hour(from), to is { } end ? Hour(end) : null, "Fuite", reopens is { } at ? Hour(at) : null);

    private static List<int> Dates(EmergencyPeriod period) => [.. Enumerable.Range(-2, 5).Where(day => period.Touches(Thursday.AddDays(day)))];
}
