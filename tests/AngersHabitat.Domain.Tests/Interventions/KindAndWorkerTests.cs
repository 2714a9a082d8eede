using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Domain.Tests.Interventions;

public sealed class KindAndWorkerTests
{
    private static readonly DateTime At = new(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc);

    public static TheoryData<string> NoNames => ["", " ", new string('n', 101)];

    [Theory]
    [MemberData(nameof(NoNames))]
    public void Names_EmptyOrTooLong_AreRefused(string name)
    {
        new Action(() => Kind(name)).ShouldRefuse("Interventions.KindNameMissing", "Name", InterventionKind.NameLength);
        new Action(() => Person(name)).ShouldRefuse("Interventions.WorkerNameMissing", "Name", Worker.NameLength);
    }

    [Fact]
    public void Names_OfTheLongestLength_AreTakenWithoutTheBlanksAround()
    {
        var (kind, person) = (new string('k', InterventionKind.NameLength), new string('w', Worker.NameLength));
        Kind($" {kind} ").Name.ShouldBe(kind);
        Person($" {person} ").Name.ShouldBe(person);
        new Action(() => Kind(kind + "k")).ShouldRefuse("Interventions.KindNameMissing", "Name", InterventionKind.NameLength);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(481)]
    public void Kind_MinutesOutOfRange_IsRefused(int minutes)
        => new Action(() => Kind(minutes: minutes)).ShouldRefuse("Interventions.MinutesOutOfRange", "UsualMinutes", 10, 480);

    [Theory]
    [InlineData(0)]
    [InlineData(91)]
    public void Kind_DaysOutOfRange_IsRefused(int days)
        => new Action(() => Kind(days: days)).ShouldRefuse("Interventions.DaysOutOfRange", "PromisedDays", 1, 90);

    [Theory]
    [InlineData(10, 1)]
    [InlineData(480, 90)]
    public void Kind_AtItsLimits_IsTaken(int minutes, int days)
    {
        var kind = Kind(minutes: minutes, days: days);
        (kind.UsualMinutes, kind.PromisedDays).ShouldBe((minutes, days));
    }

    [Theory]
    [InlineData(true, true, Setting.EmptyDwelling)]
    [InlineData(true, false, Setting.OccupiedDwelling)]
    [InlineData(false, true, Setting.CommonPart)]
    [InlineData(false, false, Setting.CommonPart)]
    public void Kind_Setting_FollowsTheKindThenTheDwelling(bool inDwelling, bool isEmpty, Setting setting)
        => Kind(inDwelling: inDwelling).SettingOf(isEmpty).ShouldBe(setting);

    [Theory]
    [InlineData(29)]
    [InlineData(6_001)]
    public void Worker_CapacityOutOfRange_IsRefused(int minutes)
        => new Action(() => Person(minutes: minutes)).ShouldRefuse("Interventions.CapacityOutOfRange", "DailyMinutes", 30, 6_000);

    [Theory]
    [InlineData(30)]
    [InlineData(6_000)]
    public void Worker_CapacityAtItsLimits_IsTaken(int minutes) => Person(minutes: minutes).DailyMinutes.ShouldBe(minutes);

    [Fact]
    public void Worker_WithoutTrade_IsRefused()
        => new Action(() => new Worker(Guid.NewGuid()).Describe("Anne", false, null, [], 400, null)).ShouldRefuse("Interventions.TradesMissing", "Trades");

    [Fact]
    public void Worker_Trades_AreKeptOnceInTheirOrder()
    {
        var worker = new Worker(Guid.NewGuid());
        worker.Describe("Anne", false, null, [Trade.Gas, Trade.Plumbing, Trade.Gas], 400, null);
        worker.Trades.ShouldBe(new[] { Trade.Gas, Trade.Plumbing }.Order());
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData(" badge bleu ", "badge bleu")]
    public void Worker_RecognisedBy_IsTrimmedOrEmpty(string? written, string kept) => Person(recognisedBy: written).RecognisedBy.ShouldBe(kept);

    [Fact]
    public void Retire_Twice_KeepsTheFirstInstantUntilTakenBack()
    {
        var (kind, worker) = (Kind(), Person());
        foreach (var at in new[] { At, At.AddDays(1) })
        {
            kind.Retire(true, at);
            worker.Retire(true, at);
            (kind.RetiredAt, worker.RetiredAt).ShouldBe((At, At));
        }
        kind.Retire(false, At.AddDays(2));
        worker.Retire(false, At.AddDays(2));
        (kind.RetiredAt, worker.RetiredAt).ShouldBe((null, null));
    }

    private static InterventionKind Kind(string name = "Eau", int minutes = 60, bool inDwelling = true, int days = 3)
    {
        var kind = new InterventionKind(Guid.NewGuid());
        kind.Describe(name, Trade.Plumbing, minutes, inDwelling, days);
        return kind;
    }

    private static Worker Person(string name = "Anne", int minutes = 400, string? recognisedBy = "badge")
    {
        var worker = new Worker(Guid.NewGuid());
        worker.Describe(name, false, null, [Trade.Plumbing], minutes, recognisedBy);
        return worker;
    }
}
