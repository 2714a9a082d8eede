using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Domain.Tests.Interventions;

public sealed class VisitFiguresTests
{
    private static readonly DateOnly Day = new(2020, 11, 12);
    private static readonly DateSpan Today = DateSpan.Inclusive(Day, Day);
    private static readonly DateTime Now = At(Day, 18);

    [Fact]
    public void Share_IsOverAllThatFellDue_NotOverThoseAnswered()
    {
        var figures = VisitFigures.Of(
        [
            Visit(due: At(Day, 10), answered: At(Day, 9)),
            Visit(due: At(Day, 10), answered: At(Day, 11)),
            Visit(due: At(Day, 10)),
            Visit(due: At(Day, 20)),
            Visit(due: At(Day, 10), ended: At(Day, 9), state: InterventionState.Cancelled),
            Visit(due: At(Day, 10), ended: At(Day, 11), state: InterventionState.Cancelled),
        ], Today, Now);
        (figures.Due, figures.InTime, figures.InTimeShare).ShouldBe((4, 1, 0.25));
        figures.MedianDelay.ShouldBe(TimeSpan.FromHours(2));
    }

    [Fact]
    public void NothingDue_IsNoShare() => VisitFigures.Of([], Today, Now).ShouldSatisfyAllConditions(
        none => none.InTimeShare.ShouldBeNull(), none => none.ProtocolShare.ShouldBeNull(), none => none.FixedShare.ShouldBeNull(), none => none.MedianDelay.ShouldBeNull());

    [Fact]
    public void FirstTimeFix_CountsFirstVisitsOnly()
    {
        var figures = VisitFigures.Of(
        [
            Done(), Done() with { State = InterventionState.FollowUp }, Done() with { IsFollowing = true }, Done() with { IsException = true, OwesPoints = true },
        ], Today, Now);
        (figures.Done, figures.First, figures.FixedAtOnce, figures.Exceptions, figures.Owing).ShouldBe((4, 3, 2, 1, 1));
        figures.ProtocolShare.ShouldBe(0.75);
    }

    [Fact]
    public void Backlog_IsWhatWasOpenInTheEvening_AlsoSeenLater()
    {
        var yesterday = Day.AddDays(-1);
        var figures = VisitFigures.Of([Done() with { RequestedOn = yesterday }, Visit(due: At(Day, 10)), Visit(due: At(Day, 10)) with { RequestedOn = Day.AddDays(1) }], DateSpan.Inclusive(yesterday, yesterday), Now);
        figures.Open.ShouldBe(2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void DaysAndWeeks_EachEqualsItsOwnDates(int seed)
    {
        var random = new Random(seed);
        var visits = Enumerable.Range(0, 200).Select(_ => Random(random)).ToList();
        var span = DateSpan.Inclusive(Day.AddDays(-10), Day.AddDays(10));
        var days = VisitDays.Of(visits, span, Now);
        days.Count.ShouldBe(21);
        days.ShouldAllBe(day => day.Figures == VisitFigures.Of(visits, DateSpan.Inclusive(day.Date, day.Date), Now));
        days.Sum(day => day.Figures.Asked).ShouldBe(VisitFigures.Of(visits, span, Now).Asked);
        days.Sum(day => day.Figures.Due).ShouldBe(VisitFigures.Of(visits, span, Now).Due);
        var weeks = VisitDays.WeeksOf(visits, span, Now);
        weeks.Select(week => week.Span).ShouldBe([
            DateSpan.Inclusive(Day.AddDays(-10), Day.AddDays(-4)), DateSpan.Inclusive(Day.AddDays(-3), Day.AddDays(3)), DateSpan.Inclusive(Day.AddDays(4), Day.AddDays(10))]);
        weeks.ShouldAllBe(week => week.Figures == VisitFigures.Of(visits, week.Span, Now));
    }

    private static VisitFact Random(Random random)
    {
        var requested = At(Day.AddDays(random.Next(-20, 15)), random.Next(0, 24));
        DateTime? answered = random.Next(3) == 0 ? null : requested.AddHours(random.Next(0, 200));
        DateTime? ended = random.Next(3) == 0 ? null : (answered ?? requested).AddHours(random.Next(0, 50));
        var states = ended is null ? InterventionStates.Open : InterventionStates.Ended;
        return Visit(requested, requested.AddHours(random.Next(1, 300)), answered, ended, states[random.Next(states.Count)]) with
        {
            IsFollowing = random.Next(4) == 0,
            IsException = random.Next(5) == 0,
        };
    }

    private static VisitFact Done() => Visit(due: At(Day, 10), answered: At(Day, 9), ended: At(Day, 12), state: InterventionState.Done);

    private static VisitFact Visit(DateTime due, DateTime? answered = null, DateTime? ended = null, InterventionState state = InterventionState.Requested)
        => Visit(At(Day, 8).AddDays(answered is null ? -2 : 0), due, answered, ended, state);

    private static VisitFact Visit(DateTime requested, DateTime due, DateTime? answered, DateTime? ended, InterventionState state) => new()
    {
        Urgency = Urgency.Urgent, Trade = Trade.Plumbing, AgencyId = Guid.Empty, RequestedAt = requested, RequestedOn = DateOf(requested), DueAt = due,
        AnsweredAt = answered, EndedAt = ended, EndedOn = ended is { } end ? DateOf(end) : null, State = state,
    };

    private static DateTime At(DateOnly date, int hour) => Paris.ToStored(Paris.ToInstant(date, new TimeOnly(hour, 0)));

    private static DateOnly DateOf(DateTime at) => Paris.DateOf(new DateTimeOffset(at, TimeSpan.Zero));
}
