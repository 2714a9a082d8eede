using AngersHabitat.Domain.CallCentre;
using CsCheck;

namespace AngersHabitat.Domain.Tests.CallCentre;

public class ErlangCTests
{
    // Erlang B tables at 1 % blocking: greatest load for a number of lines (ITU Teletraffic Engineering Handbook).
    [Theory]
    [InlineData(1, 0.0101)]
    [InlineData(5, 1.361)]
    [InlineData(10, 4.461)]
    [InlineData(20, 12.03)]
    [InlineData(50, 37.90)]
    [InlineData(100, 84.06)]
    public void BlockedShare_MatchesThePublishedTable(int lines, double load)
        => ErlangC.BlockedShare(lines, load).ShouldBe(0.01, 0.0002);

    // The worked example printed in call-centre handbooks: 200 calls an hour of 180 s, so 10 erlangs, 14 agents.
    [Fact]
    public void WorkedExample_FourteenAgents_GivesThePublishedFigures()
    {
        ErlangC.WaitingShare(14, 10).ShouldBe(0.1741, 0.0001);
        ErlangC.AnsweredWithin(14, 10, 180, 20).ShouldBe(0.888, 0.001);
        ErlangC.MeanWait(14, 10, 180).ShouldBe(7.8, 0.05);
    }

    [Fact]
    public void AgentsNeeded_WorkedExample_IsFourteenForEightInTenWithinTwentySeconds()
        => ErlangC.AgentsNeeded(200, 180, new ServiceTarget(0.8, 20)).ShouldBe(14);

    // A target met to the last digit is met.
    [Fact]
    public void AgentsNeeded_TargetExactlyMet_IsEnough()
        => ErlangC.AgentsNeeded(200, 180, new ServiceTarget(ErlangC.AnsweredWithin(14, 10, 180, 20), 20)).ShouldBe(14);

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, -0.1)]
    public void BlockedShare_OutOfRange_Throws(int lines, double load)
        => Should.Throw<ArgumentOutOfRangeException>(() => ErlangC.BlockedShare(lines, load));

    [Fact]
    public void WaitingShare_OneAgent_IsTheLoad()
        => Gen.Double[0.01, 0.99].Sample(load => ErlangC.WaitingShare(1, load).ShouldBe(load, 1e-12), iter: Runs.Of(200));

    [Fact]
    public void NoCalls_NeedNobodyAndNobodyWaits()
    {
        ErlangC.AgentsNeeded(0, 240, ServiceTarget.Usual).ShouldBe(0);
        ErlangC.WaitingShare(0, 0).ShouldBe(0);
        ErlangC.MeanWait(0, 0, 240).ShouldBe(0);
        ErlangC.AnsweredWithin(0, 0, 240, 60).ShouldBe(1);
    }

    [Fact]
    public void MoreLoadThanAgents_EverybodyWaitsWithoutEnd()
    {
        ErlangC.WaitingShare(5, 5).ShouldBe(1);
        ErlangC.AnsweredWithin(5, 6, 180, 60).ShouldBe(0);
        ErlangC.MeanWait(5, 6, 180).ShouldBe(double.PositiveInfinity);
    }

    [Fact]
    public void WaitingShare_HugeLoad_StaysAShare()
        => ErlangC.WaitingShare(10_100, 10_000).ShouldBeInRange(0.05, 0.5);

    [Fact]
    public void WaitingShare_OneMoreAgent_NeverMakesMoreWait()
        => Gen.Select(Gen.Int[1, 300], Gen.Double[0.01, 320]).Sample((agents, load) =>
        {
            var share = ErlangC.WaitingShare(agents, load);
            share.ShouldBeInRange(0, 1);
            ErlangC.WaitingShare(agents + 1, load).ShouldBeLessThanOrEqualTo(share + 1e-12);
        }, iter: Runs.Of(1_000));

    [Fact]
    public void AgentsNeeded_IsTheFewestThatMeetTheTarget()
        => Gen.Select(Gen.Double[1, 400], Gen.Double[30, 600], Gen.Double[0.5, 0.95], Gen.Double[0, 120]).Sample((calls, handling, share, seconds) =>
        {
            var load = calls * handling / 3_600;
            var agents = ErlangC.AgentsNeeded(calls, handling, new ServiceTarget(share, seconds));
            ErlangC.AnsweredWithin(agents, load, handling, seconds).ShouldBeGreaterThanOrEqualTo(share);
            ErlangC.AnsweredWithin(agents - 1, load, handling, seconds).ShouldBeLessThan(share);
        }, iter: Runs.Of(500));

    [Theory]
    [InlineData(-1, 240, 0.8)]
    [InlineData(10, 0, 0.8)]
    [InlineData(10, 240, 1)]
    [InlineData(10, 240, 0)]
    public void AgentsNeeded_OutOfRange_Throws(double calls, double handling, double share)
        => Should.Throw<ArgumentOutOfRangeException>(() => ErlangC.AgentsNeeded(calls, handling, new ServiceTarget(share, 20)));
}
