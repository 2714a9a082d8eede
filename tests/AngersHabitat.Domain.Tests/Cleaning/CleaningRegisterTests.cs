using AngersHabitat.Domain.Cleaning;
using static AngersHabitat.Domain.Tests.Cleaning.CleaningSamples;

namespace AngersHabitat.Domain.Tests.Cleaning;

/// <summary>What managers keep: points, residences on their walk, and who cleans.</summary>
public sealed class CleaningRegisterTests
{
    [Theory]
    [InlineData(" Hall B ", "hallb", " Hall ", 0)]
    [InlineData("a", "a", "H", 999)]
    public void Point_Described_IsKeptWithoutBlanks(string code, string key, string name, int order)
    {
        var point = new CleaningPoint(Guid.NewGuid(), 3);
        (point.Code, point.Name).ShouldBe(("", ""));
        point.Describe(code, name, order, true);
        (point.Code.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), point.Name, point.Order, point.IsTouched, point.Bit).ShouldBe((key, name.Trim(), order, true, 8L));
    }

    [Fact]
    public void Point_OfTheLongestWords_IsTaken()
    {
        var point = new CleaningPoint(Guid.NewGuid(), CleaningPoint.Most - 1);
        point.Describe(new string('a', CleaningPoint.CodeLength), new string('b', CleaningPoint.NameLength), 1, false);
        (point.Code.Length, point.Name.Length, point.Bit).ShouldBe((CleaningPoint.CodeLength, CleaningPoint.NameLength, 1L << 59));
        new CleaningPoint(Guid.NewGuid(), 0).Bit.ShouldBe(1);
    }

    [Theory]
    [InlineData(" ", "Hall", 1, "Cleaning.PointCodeInvalid")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "Hall", 1, "Cleaning.PointCodeInvalid")]
    [InlineData("hall", " ", 1, "Cleaning.PointNameInvalid")]
    [InlineData("hall", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 1, "Cleaning.PointNameInvalid")]
    [InlineData("hall", "Hall", -1, "Cleaning.OrderOutOfRange")]
    [InlineData("hall", "Hall", 1_000, "Cleaning.OrderOutOfRange")]
    public void Point_OutOfItsLimits_IsRefused(string code, string name, int order, string refusal)
        => Refusals.CodeOf(() => new CleaningPoint(Guid.NewGuid(), 0).Describe(code, name, order, false)).ShouldBe(refusal);

    [Fact]
    public void Point_OfANegativeNumber_IsRefused() => Refusals.CodeOf(() => _ = new CleaningPoint(Guid.NewGuid(), -1)).ShouldBe("Cleaning.TooManyPoints");

    [Fact]
    public void FirstPoints_AreSixInTheirOrder_OneOfThemTouched()
    {
        var points = FirstPoints.Make(_ => Guid.NewGuid());
        points.Select(point => (point.Number, point.Order)).ShouldBe(Enumerable.Range(0, 6).Select(number => (number, (number + 1) * 10)));
        points.Select(point => point.Code).ShouldBe(["hall", "escaliers", "poignees", "boites-aux-lettres", "poubelles", "abords"]);
        points.Where(point => point.IsTouched).Select(point => point.Code).ShouldBe(["poignees"]);
        points.ShouldAllBe(point => point.Name.Length > 3);
    }

    [Fact]
    public void Retired_TwiceAndBack_KeepsTheFirstInstant()
    {
        var (point, cleaner) = (new CleaningPoint(Guid.NewGuid(), 0), new Cleaner(Guid.NewGuid()));
        foreach (var at in (double[])[9, 10])
        {
            point.Retire(true, At(at));
            cleaner.Retire(true, At(at));
        }
        (point.RetiredAt, cleaner.RetiredAt).ShouldBe((At(9), At(9)));
        point.Retire(false, At(11));
        cleaner.Retire(false, At(11));
        (point.RetiredAt, cleaner.RetiredAt).ShouldBe((null, null));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(CleaningSite.LastWalk)]
    public void Site_OnItsWalk_IsPlaced(int walk)
    {
        var site = new CleaningSite(Guid.NewGuid(), 4);
        site.Place(walk);
        (site.Number, site.Walk).ShouldBe((4, walk));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(CleaningSite.LastWalk + 1)]
    public void Site_OutsideTheWalk_IsRefused(int walk) => Refusals.CodeOf(() => new CleaningSite(Guid.NewGuid(), 1).Place(walk)).ShouldBe("Cleaning.WalkOutOfRange");

    [Fact]
    public void Cleaner_DescribedAnew_HasTheLodgesNamedLast_EachOnce()
    {
        var (cleaner, account) = (new Cleaner(Guid.NewGuid()), Guid.NewGuid());
        Guid[] lodges = [Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid()];
        cleaner.Name.ShouldBeEmpty();
        cleaner.Describe(" Mme Rivière ", false, account, [lodges[0], lodges[1], lodges[1]]);
        (cleaner.Name, cleaner.IsFirm, cleaner.AccountId).ShouldBe(("Mme Rivière", false, account));
        cleaner.Lodges.Select(lodge => lodge.LodgeId).ShouldBe([lodges[0], lodges[1]]);
        var kept = cleaner.Lodges[1];
        cleaner.Describe(new string('a', Cleaner.NameLength), false, null, [lodges[2], lodges[1]]);
        cleaner.Lodges.Select(lodge => lodge.LodgeId).ShouldBe([lodges[1], lodges[2]], "a lodge that stays is the same row");
        cleaner.Lodges[0].ShouldBe(kept);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Cleaner_WithoutAName_IsRefused(string name) => Refusals.CodeOf(() => new Cleaner(Guid.NewGuid()).Describe(name, false, null, [])).ShouldBe("Cleaning.CleanerNameInvalid");

    [Fact]
    public void Firm_WithoutLodges_AndCaretakerWithout_AreTaken()
    {
        var cleaner = new Cleaner(Guid.NewGuid());
        cleaner.Describe("Net-Anjou", true, null, []);
        cleaner.IsFirm.ShouldBeTrue();
        cleaner.Describe("Mme Rivière", false, null, []);
        cleaner.IsFirm.ShouldBeFalse();
    }

    [Fact]
    public void Photograph_OfAnythingButAProblem_IsRefused()
    {
        var (problem, photograph) = (CleaningRound.Problem(Act(9), 1, "vitre cassée"), Guid.NewGuid());
        var row = new RoundPhotograph(problem, photograph);
        (row.RoundId, row.PhotographId).ShouldBe((problem.Id, photograph));
        Refusals.CodeOf(() => _ = new RoundPhotograph(Done(9, Hall), photograph)).ShouldBe("Cleaning.NotAProblem");
    }
}
