using AngersHabitat.Domain.Reception;
using static AngersHabitat.Domain.Tests.Reception.Calendars;

namespace AngersHabitat.Domain.Tests.Reception;

public class RuleMergeTests
{
    private static readonly OpeningException Kept = Exception(new(2020, 11, 20), new(2020, 11, 21), [Channel.OnSite]);
    private static readonly OpeningException Touched = Exception(new(2020, 12, 1), new(2020, 12, 2), [Channel.OnSite]);
    private static readonly OpeningException Added = Exception(new(2020, 12, 3), new(2020, 12, 4), [Channel.OnSite]);
    private static readonly PlaceRules Start = new() { Exceptions = [Kept, Touched] };

    [Fact]
    public void Changes_AddedChangedAndRemoved_AreEachTold()
    {
        var changes = RuleMerge.Changes(Start, new PlaceRules { Exceptions = [Touched with { Reason = "Autre" }, Added] });

        changes.Select(change => (change.Id, change.Before is null, change.After is null)).ShouldBe(
            [(Touched.Id, false, false), (Added.Id, true, false), (Kept.Id, false, true)]);
    }

    [Fact]
    public void Merge_DifferentRules_KeepsBothPeoplesChanges()
    {
        var merged = RuleMerge.Merge(
            Start,
            mine: new PlaceRules { Exceptions = [Kept, Touched, Added] },
            theirs: new PlaceRules { Exceptions = [Kept, Touched with { Reason = "Autre" }] });

        merged.Rules.Exceptions.Select(rule => rule.Reason).ShouldBe(["Travaux", "Autre", "Travaux"]);
        merged.BothChanged.ShouldBeEmpty();
    }

    [Fact]
    public void Merge_TheSameRule_KeepsMineAndNamesIt()
    {
        var merged = RuleMerge.Merge(
            Start,
            mine: new PlaceRules { Exceptions = [Kept, Touched with { Reason = "Le mien" }] },
            theirs: new PlaceRules { Exceptions = [Kept, Touched with { Reason = "Le sien" }] });

        merged.Rules.Exceptions[1].Reason.ShouldBe("Le mien");
        merged.BothChanged.ShouldBe([Touched.Id]);
    }

    [Fact]
    public void Merge_RemovedByOneAndUntouchedByTheOther_StaysRemoved()
    {
        var less = new PlaceRules { Exceptions = [Kept] };

        RuleMerge.Merge(Start, mine: less, theirs: Start).Rules.Exceptions.ShouldBe([Kept]);
        RuleMerge.Merge(Start, mine: Start, theirs: less).Rules.Exceptions.ShouldBe([Kept]);
    }

    [Fact]
    public void Merge_ChangedByMeAndRemovedByThem_ComesBackAndIsNamed()
    {
        var merged = RuleMerge.Merge(
            Start, mine: new PlaceRules { Exceptions = [Kept, Touched with { Reason = "Le mien" }] }, theirs: new PlaceRules { Exceptions = [Kept] });

        merged.Rules.Exceptions.Count.ShouldBe(2);
        merged.BothChanged.ShouldBe([Touched.Id]);
    }
}
