using AngersHabitat.Domain.Interventions;
using CsCheck;

namespace AngersHabitat.Domain.Tests.Interventions;

public sealed class InterventionPromiseTests
{
    private static readonly Gen<DateTime> AnyInstant = Gen.Int[0, 5 * 366 * 24 * 60].Select(minutes => new DateTime(2018, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(minutes));

    [Theory]
    [InlineData("2020-11-09T09:00", 2, "2020-11-13T00:00")] // Armistice between
    [InlineData("2020-11-13T17:00", 1, "2020-11-17T00:00")] // Friday: Monday counts
    [InlineData("2020-11-14T10:00", 1, "2020-11-17T00:00")] // Saturday
    [InlineData("2020-12-24T10:00", 3, "2020-12-31T00:00")] // Christmas, a Friday
    [InlineData("2020-10-23T10:00", 1, "2020-10-27T00:00")] // the clock goes back on Sunday
    [InlineData("2020-11-12T23:59", 1, "2020-11-14T00:00")] // the last minute of the day in France
    public void DueAt_Normal_IsTheEndOfTheLastWorkingDay(string asked, int days, string due)
        => InterventionPromise.DueAt(Urgency.Normal, days, Instant(asked), HolidayCalendar.France).ShouldBe(Instant(due));

    [Theory]
    [InlineData("2020-10-24T12:00", "2020-10-25T11:00")] // the night has an hour more
    [InlineData("2020-03-28T12:00", "2020-03-29T13:00")] // and one less
    [InlineData("2020-05-07T18:00", "2020-05-08T18:00")] // a holiday counts
    public void DueAt_Urgent_IsTwentyFourHoursLaterByTheClockOfThings(string asked, string due)
        => InterventionPromise.DueAt(Urgency.Urgent, 9, Instant(asked), HolidayCalendar.France).ShouldBe(Instant(due));

    [Fact]
    public void DueAt_Normal_HasExactlyTheWorkingDaysPromised()
        => Gen.Select(AnyInstant, Gen.Int[1, 30]).Sample((asked, days) =>
        {
            var due = InterventionPromise.DueAt(Urgency.Normal, days, asked, HolidayCalendar.France);
            var (from, last) = (DateOf(asked), DateOf(due.AddTicks(-1)));
            Paris.ToLocal(new DateTimeOffset(due, TimeSpan.Zero)).TimeOfDay.ShouldBe(TimeSpan.Zero);
            Enumerable.Range(1, last.DayNumber - from.DayNumber).Count(more => HolidayCalendar.France.IsWorkingDay(from.AddDays(more))).ShouldBe(days);
            HolidayCalendar.France.IsWorkingDay(last).ShouldBeTrue();
        });

    private static DateOnly DateOf(DateTime at) => Paris.DateOf(new DateTimeOffset(at, TimeSpan.Zero));

    private static DateTime Instant(string local) => Paris.ToStored(Paris.ToInstant(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture)));
}
