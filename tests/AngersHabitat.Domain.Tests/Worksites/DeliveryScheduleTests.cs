using System.Globalization;
using AngersHabitat.Domain.Worksites;
using static AngersHabitat.Domain.Tests.Worksites.Histories;

namespace AngersHabitat.Domain.Tests.Worksites;

public class DeliveryScheduleTests
{
    private static readonly DateOnly Date = new(2020, 11, 12);

    [Fact]
    public void Of_Nothing_ShowsEightEmptyQuartersFromThatOfTheDate()
        => Schedule().Quarters.ShouldBe([
            new(2020, 4, 0, 0), new(2021, 1, 0, 0), new(2021, 2, 0, 0), new(2021, 3, 0, 0), new(2021, 4, 0, 0),
            new(2022, 1, 0, 0), new(2022, 2, 0, 0), new(2022, 3, 0, 0)]);

    [Theory]
    [InlineData("2020-11-12", 0)]
    [InlineData("2020-12-31", 0)]
    [InlineData("2021-01-01", 1)]
    [InlineData("2021-03-31", 1)]
    [InlineData("2021-04-01", 2)]
    [InlineData("2022-09-30", 7)]
    public void Of_DatedDelivery_CountsInItsQuarterByNature(string delivery, int quarter)
    {
        var schedule = Schedule(
            Expected(delivery, 7), Expected(delivery, 5), Expected(delivery, 20, Nature.Rehabilitation), Expected(delivery, 2, Nature.Rehabilitation));
        (schedule.Quarters[quarter].Construction, schedule.Quarters[quarter].Rehabilitation).ShouldBe((12, 22));
        schedule.Quarters.Sum(shown => shown.Construction + shown.Rehabilitation).ShouldBe(34);
        (schedule.Later, schedule.Overdue, schedule.Undated).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void Of_FromTheNinthQuarterOn_CountsAsLater()
    {
        var schedule = Schedule(Expected("2022-10-01", 3), Expected("2031-01-01", 4, Nature.Rehabilitation));
        (schedule.Later, schedule.Overdue, schedule.Undated).ShouldBe((7, 0, 0));
        schedule.Quarters.ShouldAllBe(quarter => quarter.Construction + quarter.Rehabilitation == 0);
    }

    [Fact]
    public void Of_DeliveryPastAndNotDone_IsOverdueAndInNoYear()
    {
        var schedule = Schedule(Expected("2020-11-11", 3), Expected("2019-02-01", 4));
        (schedule.Later, schedule.Overdue, schedule.Undated).ShouldBe((0, 7, 0));
        schedule.Years.ShouldBeEmpty();
    }

    [Fact]
    public void Of_NoDelivery_IsUndatedAndInNoYear()
    {
        var schedule = Schedule(In(Phase.Study, 3), In(Phase.Works, 4));
        (schedule.Later, schedule.Overdue, schedule.Undated).ShouldBe((0, 0, 7));
        schedule.Years.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Phase.Delivered)]
    [InlineData(Phase.Cancelled)]
    public void Of_Finished_CountsNowhere(Phase phase)
    {
        var schedule = Schedule(In(phase), In(phase).Promising(MilestoneKind.Delivery, Date), In(phase).Promising(MilestoneKind.Delivery, Date.AddDays(-1)));
        (schedule.Later, schedule.Overdue, schedule.Undated).ShouldBe((0, 0, 0));
        schedule.Quarters.ShouldAllBe(quarter => quarter.Construction + quarter.Rehabilitation == 0);
        schedule.Years.ShouldBeEmpty();
    }

    [Fact]
    public void Of_DatedDeliveries_SumsThemByYearInOrderAsFarAsTheyGo()
    {
        var years = Schedule(
            Expected("2031-01-01", 4), Expected("2021-06-30", 7), Expected("2021-12-31", 5),
            Expected("2021-01-01", 20, Nature.Rehabilitation), Expected("2020-11-12", 1)).Years;
        years.ShouldBe([new(2020, 1, 0), new(2021, 12, 20), new(2031, 4, 0)]);
        years[1].Total.ShouldBe(32);
    }

    private static OperationHistory Expected(string delivery, int dwellings, Nature nature = Nature.Construction)
        => In(Phase.Works, dwellings, nature).Promising(MilestoneKind.Delivery, DateOnly.Parse(delivery, CultureInfo.InvariantCulture));

    private static DeliverySchedule Schedule(params OperationHistory[] histories) => DeliverySchedule.Of(FiguresOn(Date, histories));
}
