using AngersHabitat.Application.CallCentre;
using AngersHabitat.Application.Files;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.Tests.CallCentre;

public sealed class CallImportTests : IAsyncDisposable
{
    private const string Head = "debut;fin;attente_s;motif;issue;agent\n";

    private const string Sample = Head + """
        2020-11-10 08:31:07;2020-11-10 08:35:42;18;reparation;repondu;poste 12
        2020-11-10 08:31:55;2020-11-10 08:32:40;45;;abandonne;
        2020-11-10 08:33:10;2020-11-10 08:41:02;102;loyer;transfere;poste 07
        2020-11-10 08:40:00;2020-11-10 08:44:30;6;urgence;urgent;poste 03
        2020-11-10 08:40:00;2020-11-10 08:44:30;6;urgence;urgent;poste 03

        """;

    private static readonly DateOnly Tuesday = new(2020, 11, 10);
    private readonly PortalHost _host = new();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Preview_StoresNothingAndCountsTheSameCallOnce()
    {
        var before = await CountAsync();
        var preview = await _host.SendAsync(new GetImport.Query(await KeepAsync(Sample)));
        var (import, findings) = (preview.Import, (CallRecordFindings)preview.Findings);
        (import.Waiting, import.Known, import.Rejected, findings.First, findings.Last).ShouldBe((4, 1, 0, Tuesday, Tuesday));
        (await CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Import_SameFileTwice_AddsNothingTheSecondTime()
    {
        (await ImportAsync(Sample)).ShouldBe((4, 1, 0));
        (await ImportAsync(Sample)).ShouldBe((0, 5, 0));
        var call = await _host.InStoreAsync(db => db.InboundCalls.AsNoTracking().SingleAsync(row => row.Extension == "poste 07" && row.WaitingSeconds == 102 && row.Reason == CallReason.Rent));
        (call.StartedAt, call.Outcome).ShouldBe((new DateTime(2020, 11, 10, 7, 33, 10, DateTimeKind.Utc), CallOutcome.Transferred));
    }

    [Fact]
    public async Task Import_PastDay_ItsFiguresAreCountedAnew()
    {
        var before = await FiguresAsync(Tuesday);
        await ImportAsync(Sample);
        var after = await FiguresAsync(Tuesday);
        (after.Calls - before.Calls, after.Abandoned - before.Abandoned, after.Hours[8] - before.Hours[8]).ShouldBe((4, 1, 4));
    }

    [Fact]
    public async Task Import_DayNeverCounted_GetsItsFigures()
    {
        // 11 November 2020 was a public holiday: the demonstration has no call on it.
        await ImportAsync(Head + "11/11/2020 10:00:00,11/11/2020 10:02:00,5,autre,repondu,\n".Replace(',', ';'));
        (await FiguresAsync(new DateOnly(2020, 11, 11))).Calls.ShouldBe(1);
    }

    [Theory]
    [InlineData("2020-11-10 08:00;2020-11-10 07:00;5;loyer;repondu;", "fin", "CallCentre.EndBeforeStart")]
    [InlineData("2020-11-10 08:00;2020-11-10 08:01;61;loyer;repondu;", "attente_s", "CallCentre.WaitingImpossible")]
    [InlineData("2020-11-10 08:00;2020-11-10 08:01;-1;loyer;repondu;", "attente_s", "Import.NotANumber")]
    [InlineData("2020-11-10 08:00;2020-11-10 08:01;5;inconnu;repondu;", "motif", "Import.UnknownWord")]
    [InlineData("2020-11-10 08:00;2020-11-10 08:01;5;loyer;;", "issue", "Import.ValueMissing")]
    [InlineData("2020-11-13 08:00;2020-11-13 08:01;5;loyer;repondu;", "debut", "CallCentre.InTheFuture")]
    [InlineData("2020-03-20 09:00;2020-03-20 09:01;5;loyer;repondu;", "debut", "CallCentre.FiguresTakenOver")]
    public async Task Preview_BadLine_IsRejectedWithItsColumnAndReason(string line, string column, string code)
    {
        var preview = await _host.SendAsync(new GetImport.Query(await KeepAsync(Head + line + "\n")));
        preview.Import.Rejected.ShouldBe(1);
        var problem = preview.Problems.ShouldHaveSingleItem();
        (problem.Line, problem.Column, problem.Code).ShouldBe((2, column, code));
    }

    [Fact]
    public async Task Preview_AnotherPersonsFile_IsNotThere()
        => (await Should.ThrowAsync<RuleException>(async () => await _host.SendAsync(
            new GetImport.Query(await KeepAsync(Sample)), Roles.CallCentre))).Code.ShouldBe("Import.Expired");

    private async Task<(int Added, int Known, int Rejected)> ImportAsync(string text)
    {
        var done = (await _host.ImportAsync(Actor.Portal, CallRecordImport.Kind, text)).Import;
        return (done.Added, done.Known, done.Rejected);
    }

    private Task<Guid> KeepAsync(string text) => _host.StageAsync(Actor.Portal, CallRecordImport.Kind, text);

    private Task<int> CountAsync() => _host.InStoreAsync(db => db.InboundCalls.CountAsync());

    private Task<DailyVolume> FiguresAsync(DateOnly date) => _host.InStoreAsync(db => db.DailyVolumes.AsNoTracking().SingleAsync(day => day.Date == date));
}
