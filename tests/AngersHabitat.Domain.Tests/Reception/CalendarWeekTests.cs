using AngersHabitat.Domain.Reception;
using CsCheck;
using static AngersHabitat.Domain.Tests.Reception.Calendars;

namespace AngersHabitat.Domain.Tests.Reception;

public class CalendarWeekTests
{
    private static readonly CalendarWeek Week52 = CalendarWeek.Of(new(2020, 12, 24));
    private static readonly Guid Id = new("eeeeeeee-0000-0000-0000-000000000001");

    private static readonly Gen<WeeklyHours> LongerThanAWeek = Gen.Select(
        Gen.Int[0, 60], Gen.Int[8, 60], Gen.Int[0, 3], Gen.Bool, Gen.Int[6, 20],
        (start, length, parity, phone, opens) => Weekly(
            phone ? Channel.Phone : Channel.OnSite, Week.MondayToFriday($"{opens:00}:00-{opens + 3:00}:00"),
            Week52.Monday.AddDays(start - 30), Week52.Monday.AddDays(start - 30 + length))
            with
        { Weeks = parity switch { 0 => WeekParity.Even, 1 => WeekParity.Odd, _ => null } });

    [Theory]
    [InlineData("2020-12-21")]
    [InlineData("2020-12-24")]
    [InlineData("2020-12-27")]
    public void Of_AnyDateOfTheWeek_IsItsMondayAndSunday(string date)
    {
        var week = CalendarWeek.Of(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture));

        (week.Monday, week.Sunday).ShouldBe((new DateOnly(2020, 12, 21), new DateOnly(2020, 12, 27)));
    }

    [Fact]
    public void Replace_Twice_KeepsOneRuleWithItsIdentifierAndTheFormerHoursTakeItAway()
    {
        var usual = Week52.HoursOf(Agency, Channel.OnSite);
        var once = Week52.Replace(Agency, Channel.OnSite, Week.Never.With(DayOfWeek.Tuesday, "10:00-12:00"), Id);
        var twice = Week52.Replace(once, Channel.OnSite, Week.Never, Guid.NewGuid());

        twice.Weekly.Count.ShouldBe(Agency.Weekly.Count + 1);
        twice.Find<WeeklyHours>(Id)!.Week.ShouldBe(Week.Never);
        Week52.Replace(twice, Channel.OnSite, usual, Guid.NewGuid()).Weekly.ShouldBe(Agency.Weekly);
    }

    [Fact]
    public void Replace_HoldsInTheWeekAndChangesNeitherOtherWeeksNorTheOtherChannel()
        => Gen.Select(LongerThanAWeek.List[0, 4], Gen.Bool, Gen.Int[6, 20]).Sample((others, phone, opens) =>
        {
            var rules = Agency with { Weekly = [.. Agency.Weekly, .. others] };
            var (channel, other) = phone ? (Channel.Phone, Channel.OnSite) : (Channel.OnSite, Channel.Phone);
            var wanted = Week.Never.With(DayOfWeek.Wednesday, $"{opens:00}:15-{opens + 1:00}:00");

            var after = Week52.Replace(rules, channel, wanted, Id);

            Week52.HoursOf(after, channel).ShouldBe(wanted);
            Week52.HoursOf(after, other).ShouldBe(Week52.HoursOf(rules, other));
            foreach (var next in (CalendarWeek[])[new(Week52.Monday.AddDays(-7)), new(Week52.End)])
                next.HoursOf(after, channel).ShouldBe(next.HoursOf(rules, channel));
        });
}
