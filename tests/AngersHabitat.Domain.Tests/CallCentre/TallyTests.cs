using AngersHabitat.Domain.CallCentre;
using CsCheck;

namespace AngersHabitat.Domain.Tests.CallCentre;

public class TallyTests
{
    [Fact]
    public void Quantile_IsAnObservedValueByNearestRank()
    {
        var waits = Tally.Of([10, 20, 30, 40]);
        (waits.Quantile(0.5), waits.Quantile(0.75), waits.Quantile(0.9), waits.Quantile(1)).ShouldBe((20, 30, 40, 40));
    }

    [Fact]
    public void Quantile_NothingCounted_IsNull() => Tally.Empty.Quantile(0.5).ShouldBeNull();

    [Fact]
    public void Quantile_AnyValues_EqualsTheSortedList()
        => Gen.Select(Gen.Int[0, 600].List[1, 200], Gen.Int[1, 100]).Sample((values, percent) =>
        {
            values.Sort();
            var rank = ((values.Count * percent) + 99) / 100;
            Tally.Of(values).Quantile(percent / 100.0).ShouldBe(values[rank - 1]);
        }, iter: Runs.Of(1_000));

    [Fact]
    public void Sum_OfParts_EqualsTheWhole()
        => Gen.Select(Gen.Int[0, 50].List[0, 60], Gen.Int[0, 50].List[0, 60]).Sample((a, b) =>
            Tally.Sum([Tally.Of(a), Tally.Of(b)]).ShouldBe(Tally.Of(a.Concat(b))), iter: Runs.Of(500));

    [Fact]
    public void Parse_ReadsWhatWasWritten()
        => Gen.Int[-5, 2_000].List[0, 60].Sample(values =>
            Tally.Parse(Tally.Of(values).ToString()).ShouldBe(Tally.Of(values)), iter: Runs.Of(500));

    [Fact]
    public void Equals_OtherCountsOrNone_IsFalse()
    {
        var tally = Tally.Of([8, 9]);
        (tally.Equals(Tally.Of([8, 8])), tally.Equals(Tally.Empty), tally.Equals((Tally?)null)).ShouldBe((false, false, false));
    }

    [Fact]
    public void ToString_IsShort() => Tally.Of([9, 8, 8]).ToString().ShouldBe("8:2,9:1");
}
