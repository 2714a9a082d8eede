using AngersHabitat.Domain.CallCentre;
using AngersHabitat.Domain.Interventions;
using AngersHabitat.Domain.Outreach;
using AngersHabitat.Domain.Tests.Interventions;

namespace AngersHabitat.Domain.Tests.Common;

/// <summary>Where a landlord has more public holidays than all France, every rule that counts days leaves them out: 26 December 2025 was a Friday, and free in Bas-Rhin.</summary>
public sealed class LocalHolidayTests
{
    private static readonly HolidayCalendar East = HolidayCalendar.Of("67");
    private static readonly DateOnly Christmas = new(2025, 12, 25), Stephen = new(2025, 12, 26), Monday = new(2025, 12, 29);

    [Fact]
    public void WorkingDays_LeaveThemOut()
    {
        East.IsWorkingDay(Stephen).ShouldBeFalse();
        HolidayCalendar.France.IsWorkingDay(Stephen).ShouldBeTrue();
        East.WorkingDayAfter(Christmas, 1).ShouldBe(Monday);
    }

    [Fact]
    public void Promise_OfAVisit_CountsThem()
        => InterventionPromise.DueAt(Urgency.Normal, 1, At(Christmas), East).ShouldBe(InterventionPromise.DueAt(Urgency.Normal, 1, At(Christmas), HolidayCalendar.France).AddDays(3));

    [Fact]
    public void Promise_OfTheVisitAfterAVisit_CountsThem()
    {
        DateTime Due(HolidayCalendar holidays) => VisitSamples.Visit(at: At(Christmas)).Next(Guid.NewGuid(), VisitSamples.Kind(), "clef", VisitSamples.Act(At(Christmas)), holidays).DueAt;
        Due(East).ShouldBe(Due(HolidayCalendar.France).AddDays(1));
    }

    [Fact]
    public void Callbacks_WaitForTheNextWorkingDay()
        => CallbackHours.NextFrom(At(Stephen), East).ShouldBe(CallbackHours.NextFrom(At(Monday.AddDays(-1)), HolidayCalendar.France));

    [Fact]
    public void CallingHours_OfACampaign_AreClosed()
    {
        var hours = CallingHours.Weekdays((new TimeOnly(9, 0), new TimeOnly(17, 0)));
        hours.Allow(At(Stephen), HolidayCalendar.France).ShouldBeTrue();
        hours.Allow(At(Stephen), East).ShouldBeFalse();
        hours.NextFrom(At(Stephen), East).ShouldBe(hours.NextFrom(At(Monday.AddDays(-1)), HolidayCalendar.France));
    }

    [Fact]
    public void Deadlines_OfEscalationsAndReferrals_MoveOn()
    {
        Escalation.DefaultDeadline(Christmas, East).ShouldBe(Monday);
        ReferralDeadlines.LastDay(ReferralDelay.ToSend, Christmas, vital: true, East).ShouldBe(Monday);
        ReferralCutoffs.On(Monday, East).Vital.ShouldBeLessThan(ReferralCutoffs.On(Monday, HolidayCalendar.France).Vital);
    }

    private static DateTime At(DateOnly date) => Paris.ToStored(Paris.ToInstant(date, new TimeOnly(10, 0)));
}
