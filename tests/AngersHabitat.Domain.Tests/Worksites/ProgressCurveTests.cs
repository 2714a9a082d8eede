using System.Globalization;
using AngersHabitat.Domain.Worksites;
using static AngersHabitat.Domain.Tests.Worksites.Histories;

namespace AngersHabitat.Domain.Tests.Worksites;

public class ProgressCurveTests
{
    private static readonly DateOnly Date = new(2020, 11, 12);

    // A hundred days of works, in which the first of November is the thirty-first and the date the forty-second.
    private static readonly DateOnly Start = new(2020, 10, 1);

    private static readonly OperationHistory Working = In(Phase.Works, 30)
        .Promising(MilestoneKind.StartOrder, Start).Promising(MilestoneKind.Completion, Start.AddDays(100))
        .Reporting(new(2020, 10, 15), 20).Reporting(new(2020, 11, 5), 40);

    private static readonly OperationHistory Accepting = In(Phase.Works) with
    {
        Phases = [new(First, Phase.Works), new(new(2020, 9, 1), Phase.Acceptance)],
        Reports = [new(new(2020, 8, 1), new(2020, 8, 1), null, 60)],
    };

    [Fact]
    public void Of_Engaged_GivesAPointAMonthAndOneOnTheDate()
    {
        var points = ProgressCurve.Of(FiguresOn(Date, Working));
        points.Count.ShouldBe(20);
        points.Select(point => point.On).ShouldBeInOrder();
        (points[0].On, points[^1].On).ShouldBe((new DateOnly(2019, 11, 1), new DateOnly(2021, 5, 1)));
        points.ShouldContain(point => point.On == Date);
    }

    [Fact]
    public void Of_FirstOfAMonth_GivesTheDateOnce()
        => ProgressCurve.Of(FiguresOn(new(2020, 11, 1), Working)).Count.ShouldBe(19);

    [Theory]
    [InlineData("2020-07-01", 0, 0d)]
    [InlineData("2020-08-01", 0, 15d)]
    [InlineData("2020-09-01", 0, 25d)]
    [InlineData("2020-11-01", 23.2, 40d)]
    [InlineData("2020-11-12", 31.5, 55d)]
    [InlineData("2020-12-01", 45.8, null)]
    public void Of_Two_WeighsThemByTheirDwellings(string on, double planned, double? actual)
        => ProgressCurve.Of(FiguresOn(Date, Working, Accepting)).ShouldContain(
            new ProgressPoint(DateOnly.Parse(on, CultureInfo.InvariantCulture), planned, actual));

    [Theory]
    [InlineData(Phase.Study)]
    [InlineData(Phase.Delivered)]
    public void Of_NothingEngaged_HasNoPoint(Phase phase) => ProgressCurve.Of(FiguresOn(Date, In(phase))).ShouldBeEmpty();
}
