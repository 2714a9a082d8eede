using System.Globalization;
using AngersHabitat.Domain.Interventions;
using static AngersHabitat.Domain.Tests.Interventions.PlanSamples;

namespace AngersHabitat.Domain.Tests.Interventions;

public sealed class SlotAndDueTests
{
    private static readonly DateSpan Today = DateSpan.Inclusive(Thursday, Thursday);
    private static readonly VisitSlot Ten = VisitSlot.Hour(Thursday, new TimeOnly(10, 0));

    [Fact]
    public void Half_OnlyOfAWholeHalfDay()
    {
        VisitSlot.Of(Thursday, HalfDay.Morning).Half.ShouldBe(HalfDay.Morning);
        VisitSlot.Of(Thursday, HalfDay.Afternoon).Half.ShouldBe(HalfDay.Afternoon);
        Ten.Half.ShouldBeNull();
    }

    [Theory]
    [InlineData("09:00", false)]
    [InlineData("09:01", true)]
    [InlineData("10:00", true)]
    [InlineData("10:59", true)]
    [InlineData("11:00", false)]
    public void Overlaps_SlotsThatFollowEachOther_DoNot(string from, bool overlaps)
    {
        var other = VisitSlot.Hour(Thursday, Time(from));
        (Ten.Overlaps(other), other.Overlaps(Ten)).ShouldBe((overlaps, overlaps));
    }

    [Theory]
    [InlineData("12:59", HalfDay.Morning)]
    [InlineData("13:00", HalfDay.Afternoon)]
    [InlineData("13:01", HalfDay.Afternoon)]
    public void HalfOf_FromOneOClockOn_IsTheAfternoon(string from, HalfDay half) => VisitPlan.HalfOf(VisitSlot.Hour(Thursday, Time(from))).ShouldBe(half);

    [Fact]
    public void Due_AtMidnight_FallsOnTheDateThatEnds() => Fact(Paris.ToStored(Paris.StartOf(Thursday.AddDays(1)))).DueOn.ShouldBe(Thursday);

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void IsDueIn_OnceTheInstantHasCome(int ticks, bool due) => Fact(Now.AddTicks(ticks)).IsDueIn(Today, Now).ShouldBe(due);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void IsDueIn_GivenUpByThen_IsDueToNobodyUnlessSomebodyCame(int ticks, bool due)
    {
        var fact = Fact(Now) with { EndedAt = Now.AddTicks(ticks) };
        (fact.IsDueIn(Today, Now), (fact with { AnsweredAt = Now }).IsDueIn(Today, Now)).ShouldBe((due, true));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void IsInTime_UpToTheInstantPromised(int ticks, bool inTime) => (Fact(Now) with { AnsweredAt = Now.AddTicks(ticks) }).IsInTime.ShouldBe(inTime);

    [Fact]
    public void IsInTime_NeverAnswered_IsNot() => Fact(Now).IsInTime.ShouldBeFalse();

    [Fact]
    public void Asked_CountsThoseAskedForInTheSpan()
        => VisitFigures.Of([Fact(Now), Fact(Now), Fact(Now) with { RequestedOn = Thursday.AddDays(-1) }], Today, Now).Asked.ShouldBe(2);

    private static TimeOnly Time(string text) => TimeOnly.Parse(text, CultureInfo.InvariantCulture);

    private static VisitFact Fact(DateTime due) => new()
    {
        Urgency = Urgency.Normal, Trade = Trade.Plumbing, AgencyId = Guid.Empty, RequestedAt = due.AddDays(-1), RequestedOn = Thursday, DueAt = due,
        State = InterventionState.Scheduled,
    };
}
