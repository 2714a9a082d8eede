namespace AngersHabitat.Domain.Tests.Common;

public sealed class PortalClockTests
{
    private static readonly DateTimeOffset Real = new(2026, 3, 2, 23, 30, 0, TimeSpan.Zero);

    [Fact]
    public void UtcNow_Shifted_IsTheSystemsAndTheShift()
    {
        var clock = new PortalClock(new Stopped(), TimeSpan.FromHours(2));
        clock.UtcNow.ShouldBe(Real.UtcDateTime.AddHours(2));
        (clock.Shift, clock.Today).ShouldBe((TimeSpan.FromHours(2), new DateOnly(2026, 3, 3)));
    }

    [Fact]
    public void UtcNow_NotShifted_IsTheSystems() => new PortalClock(new Stopped()).GetUtcNow().ShouldBe(Real);

    [Fact]
    public void Today_AfterMidnightInFrance_IsTheNextDate() => new PortalClock(new Stopped()).Today.ShouldBe(new DateOnly(2026, 3, 3));

    [Fact]
    public void StartAt_AnInstant_IsShownNow()
    {
        var clock = new PortalClock(new Stopped());
        clock.StartAt(new(2020, 11, 12, 9, 0, 0, TimeSpan.Zero));
        clock.UtcNow.ShouldBe(new DateTime(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc));
    }

    [Fact]
    public void Value_OfAnEnum_IsNamedInTheFault() => Unknown.Value(DayOfWeek.Friday).Message.ShouldBe("DayOfWeek Friday is not expected here.");

    private sealed class Stopped : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Real;
    }
}
