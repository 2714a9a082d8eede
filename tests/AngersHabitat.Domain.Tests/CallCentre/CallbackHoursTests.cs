using System.Globalization;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Domain.Tests.CallCentre;

public class CallbackHoursTests
{
    [Theory]
    // Inside the hours: at once, whatever the minute.
    [InlineData("2020-11-12T08:30", "2020-11-12T08:30")]
    [InlineData("2020-11-12T11:07", "2020-11-12T11:07")]
    [InlineData("2020-11-12T17:29", "2020-11-12T17:29")]
    // Before them: the same morning.
    [InlineData("2020-11-12T08:29", "2020-11-12T08:30")]
    [InlineData("2020-11-12T00:00", "2020-11-12T08:30")]
    // After them: the next working day, over a weekend and over 11 November.
    [InlineData("2020-11-12T17:30", "2020-11-13T08:30")]
    [InlineData("2020-11-12T23:59", "2020-11-13T08:30")]
    [InlineData("2020-11-13T18:00", "2020-11-16T08:30")]
    [InlineData("2020-11-10T17:30", "2020-11-12T08:30")]
    // On a closed day, at whatever hour.
    [InlineData("2020-11-11T07:00", "2020-11-12T08:30")]
    [InlineData("2020-11-11T11:00", "2020-11-12T08:30")]
    [InlineData("2020-11-14T10:00", "2020-11-16T08:30")]
    [InlineData("2020-11-15T20:00", "2020-11-16T08:30")]
    // Summer time: the same hours on the clock.
    [InlineData("2020-07-13T17:30", "2020-07-15T08:30")]
    public void NextFrom_LocalTime_IsTheFirstMomentOfTheHours(string local, string next)
        => CallbackHours.NextFrom(Utc(local), HolidayCalendar.France).ShouldBe(Utc(next));

    private static DateTime Utc(string local)
        => Paris.ToStored(Paris.ToInstant(DateTime.ParseExact(local, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)));
}
