using AngersHabitat.Domain.Cleaning;
using static AngersHabitat.Domain.Tests.Cleaning.CleaningSamples;

namespace AngersHabitat.Domain.Tests.Cleaning;

public sealed class CleaningRowTests
{
    [Fact]
    public void Round_KeptTooLong_IsRefused()
        => Refusals.CodeOf(() => CleaningRound.Done(new CleaningAct(Guid.NewGuid(), 1, null, At(9).AddDays(-8), At(9)), 1)).ShouldBe("Cleaning.TooOld");

    [Fact]
    public void Round_OfADeviceThatIsAhead_IsOfThePresent() => CleaningRound.Done(new CleaningAct(Guid.NewGuid(), 1, null, At(12), At(9)), 1).At.ShouldBe(At(9));

    [Fact]
    public void Round_HeardLater_SaysWhen()
    {
        CleaningRound.Done(new CleaningAct(Guid.NewGuid(), 1, null, At(-1), At(9)), 1).ShouldSatisfyAllConditions(row => row.On.ShouldBe(Thursday.AddDays(-1)), row => row.NotedAt.ShouldBe(At(9)));
        Done(9, Hall).NotedAt.ShouldBeNull();
    }

    [Fact]
    public void Round_WithoutItsWords_IsRefused()
    {
        Refusals.CodeOf(() => CleaningRound.Done(Act(9), 0)).ShouldBe("Cleaning.NoPoint");
        Refusals.CodeOf(() => CleaningRound.NotDone(Act(9), 1, NotDoneReason.Other, " ")).ShouldBe("Cleaning.ReasonMissing");
        Refusals.CodeOf(() => CleaningRound.Problem(Act(9), 1, null)).ShouldBe("Cleaning.NoteMissing");
        Refusals.CodeOf(() => CleaningRound.Problem(Act(9), 1, new string('a', 301))).ShouldBe("Cleaning.NoteTooLong");
    }

    [Fact]
    public void Undo_OfAnotherResidenceOrAnUndoing_IsRefused()
    {
        var done = Done(9, Hall);
        Refusals.CodeOf(() => CleaningRound.Undo(Act(10, site: 2), done)).ShouldBe("Cleaning.NotUndoable");
        Refusals.CodeOf(() => CleaningRound.Undo(Act(10), CleaningRound.Undo(Act(9.5), done))).ShouldBe("Cleaning.NotUndoable");
        Refusals.CodeOf(() => CleaningRound.Mended(Act(10), done)).ShouldBe("Cleaning.NotAProblem");
    }

    [Fact]
    public void Plan_InThePast_IsRefused()
    {
        Refusals.CodeOf(() => new CleaningPlan(Guid.NewGuid(), 1, 1, new CleaningTerms(Thursday.AddDays(-1), null, []), null, At(9))).ShouldBe("Cleaning.PlanInPast");
        var line = new CleaningLine(Hall, CleaningRhythm.On(Workdays));
        Refusals.CodeOf(() => new CleaningPlan(Guid.NewGuid(), 1, 1, new CleaningTerms(Thursday, null, [line, line]), null, At(9))).ShouldBe("Cleaning.PointTwice");
    }

    [Fact]
    public void InForce_IsTheLastPublishedThatHasBegun()
    {
        var (first, coming) = (PlanFrom(Thursday), new CleaningPlan(Guid.NewGuid(), 1, 2, new CleaningTerms(Thursday.AddDays(5), null, []), null, At(9)));
        CleaningPlan.InForce([first, coming], Thursday.AddDays(-1)).ShouldBeNull();
        CleaningPlan.InForce([coming, first], Thursday.AddDays(4)).ShouldBe(first);
        CleaningPlan.InForce([first, coming], Thursday.AddDays(5)).ShouldBe(coming);
    }

    [Fact]
    public void Cleaner_FirmWithLodges_IsRefused()
        => Refusals.CodeOf(() => new Cleaner(Guid.NewGuid()).Describe("Net-Anjou", true, null, [Guid.NewGuid()])).ShouldBe("Cleaning.FirmHasLodges");

    [Fact]
    public void Point_BeyondTheBitsOfARound_IsRefused() => Refusals.CodeOf(() => new CleaningPoint(Guid.NewGuid(), CleaningPoint.Most)).ShouldBe("Cleaning.TooManyPoints");
}
