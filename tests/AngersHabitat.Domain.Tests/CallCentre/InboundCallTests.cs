using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Domain.Tests.CallCentre;

public class InboundCallTests
{
    private static readonly DateTime Start = new(2020, 11, 10, 7, 31, 7, DateTimeKind.Utc);
    private static readonly CallRecord Sample = new(Start, Start.AddSeconds(275), 18, CallReason.Repair, CallOutcome.Answered, "poste 12");

    [Fact]
    public void Noted_KeepsLocalDateAndHour()
    {
        var call = InboundCall.Noted(Guid.NewGuid(), new DateTime(2020, 7, 14, 22, 30, 0, DateTimeKind.Utc), CallReason.Rent, CallOutcome.Answered, " ", Guid.NewGuid());
        (call.Date, call.Hour, call.Note).ShouldBe((new DateOnly(2020, 7, 15), 0, null));
    }

    [Fact]
    public void Noted_Abandoned_IsRefused()
        => ((Action)(() => InboundCall.Noted(Guid.NewGuid(), Start, CallReason.Rent, CallOutcome.Abandoned, null, Guid.NewGuid())))
            .ShouldRefuse("CallCentre.AbandonedNotNoted", "Outcome");

    [Fact]
    public void FromRecord_HandlingTimeIsWhatFollowsTheWait()
        => InboundCall.FromRecord(Sample).Figure.ShouldBe(new CallFigure(8, CallSource.Record, CallReason.Repair, CallOutcome.Answered, 18, 257));

    [Fact]
    public void FromRecord_Abandoned_HasNoHandlingTime()
        => InboundCall.FromRecord(Sample with { Outcome = CallOutcome.Abandoned }).Figure.HandlingSeconds.ShouldBeNull();

    [Fact]
    public void FromRecord_SameLineTwice_HasOneId()
    {
        InboundCall.FromRecord(Sample with { Extension = "poste 12 " }).Id.ShouldBe(InboundCall.FromRecord(Sample).Id);
        (Sample with { WaitingSeconds = 19 }).ToId().ShouldNotBe(Sample.ToId());
        (Sample with { Extension = null }).ToId().ShouldNotBe(Sample.ToId());
    }

    [Theory]
    [InlineData(-1, 0, "CallCentre.EndBeforeStart", "EndedAt")]
    [InlineData(6 * 3600 + 1, 0, "CallCentre.CallTooLong", "EndedAt", 6)]
    [InlineData(45, 46, "CallCentre.WaitingImpossible", "WaitingSeconds")]
    [InlineData(45, -1, "CallCentre.WaitingImpossible", "WaitingSeconds")]
    public void FromRecord_Impossible_IsRefused(int seconds, int waiting, string code, string field, params object[] arguments)
        => ((Action)(() => Lasting(seconds, waiting))).ShouldRefuse(code, field, arguments);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(45, 45)]
    [InlineData(6 * 3600, 0)]
    public void FromRecord_AtTheLimits_IsTaken(int seconds, int waiting)
    {
        var call = Lasting(seconds, waiting);
        (call.EndedAt, call.WaitingSeconds, call.Figure.HandlingSeconds).ShouldBe((Start.AddSeconds(seconds), waiting, seconds - waiting));
    }

    [Fact]
    public void FromRecord_Extension_HasFortyCharactersAtMost()
    {
        InboundCall.FromRecord(Sample with { Extension = new string('x', 40) }).Extension!.Length.ShouldBe(40);
        ((Action)(() => InboundCall.FromRecord(Sample with { Extension = new string('x', 41) }))).ShouldRefuse("CallCentre.ExtensionTooLong", "Extension", 40);
    }

    [Theory]
    [InlineData("rappeler au 02 61 91 04 12 ce soir", "rappeler au ••• ce soir")]
    [InlineData("tél +33 6.39.98.40.07", "tél •••")]
    [InlineData("0261917733/0639981120", "•••")]
    [InlineData("loyer de 452,30 € le 05/11, appt 1204", "loyer de 452,30 € le 05/11, appt 1204")]
    [InlineData("   ", null)]
    public void Clean_MasksNumbersAndKeepsTheRest(string text, string? expected) => CallNote.Clean(text).ShouldBe(expected);

    [Fact]
    public void Clean_TooLong_IsRefused()
        => ((Action)(() => CallNote.Clean(new string('a', 501)))).ShouldRefuse("CallCentre.NoteTooLong", "Note", 500);

    // Blanks around it do not count.
    [Fact]
    public void Clean_LongestNote_IsKeptWhole() => CallNote.Clean($" {new string('a', 500)} ").ShouldBe(new string('a', 500));

    private static InboundCall Lasting(int seconds, int waiting)
        => InboundCall.FromRecord(Sample with { EndedAt = Start.AddSeconds(seconds), WaitingSeconds = waiting });
}
