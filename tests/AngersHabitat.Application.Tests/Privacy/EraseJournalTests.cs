using AngersHabitat.Application.Privacy.Sealing;
using Microsoft.Extensions.DependencyInjection;
using static AngersHabitat.Application.Tests.Privacy.JournalSealTests;

namespace AngersHabitat.Application.Tests.Privacy;

/// <summary>Lines of the journal go at their term, the seals stay and stand for them, and nobody waits long meanwhile.</summary>
public sealed class EraseJournalTests
{
    [Fact]
    public async Task LinesOverTheirTerm_Go_AndTheSealsStandForThem()
    {
        using var own = await Sealed.MakeAsync();
        own.MoveTo(new DateTime(2025, 11, 12, 9, 30, 0));
        await own.InStoreAsync(db => AddAsync(db, own.Clock.UtcNow));
        await RunAsync<SealJournal>(own);
        (await own.SendAsync(new EraseJournal.Command())).ShouldBeGreaterThanOrEqualTo(10);

        var left = await own.InStoreAsync(db => db.AuditEntries.Where(line => line.Action == "Test.Line").OrderBy(line => line.At).Select(line => line.At).ToListAsync());
        left[0].ShouldBe(First.AddMinutes(75), "the second seal ends within the term");
        await using var scope = own.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<JournalVerifier>().VerifyAsync(default)).Break.ShouldBeNull();
        (await own.SendAsync(new EraseJournal.Command())).ShouldBe(0);
    }

    [Fact]
    public async Task LinesOfManySealsOverTheirTerm_GoAFewSealsAtATime_AndAllByTheChore()
    {
        using var own = await Sealed.MakeAsync();
        // A seal for each hour: the lines of the present, which make those of before over their term, come last.
        foreach (var hour in Enumerable.Range(2, EraseJournal.SealsAtOnce))
        {
            own.MoveTo(new DateTime(2020, 11, 12, 10, 0, 0).AddHours(hour));
            await own.InStoreAsync(db => AddAsync(db, own.Clock.UtcNow.AddMinutes(-30)));
            await RunAsync<SealJournal>(own);
        }
        own.MoveTo(new DateTime(2025, 11, 13, 9, 30, 0));
        await own.InStoreAsync(db => AddAsync(db, own.Clock.UtcNow));
        await RunAsync<SealJournal>(own);

        Task<int> LeftAsync() => own.InStoreAsync(db => db.AuditEntries.CountAsync(line => line.Action == "Test.Line" && line.At < new DateTime(2021, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
        await own.SendAsync(new EraseJournal.Command());
        (await LeftAsync()).ShouldBe(2, "those of the two seals beyond the first five");
        await RunAsync<EraseJournal.Chore>(own);
        (await LeftAsync()).ShouldBe(0);
    }
}
