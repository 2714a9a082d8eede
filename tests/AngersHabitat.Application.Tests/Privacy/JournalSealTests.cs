using AngersHabitat.Application.Chores;
using AngersHabitat.Application.Privacy.Sealing;
using AngersHabitat.Application.Tests.Nodes;
using AngersHabitat.Domain.Privacy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Tests.Privacy;

/// <summary>Whoever changes the store behind the portal's back is found out; what retention does is not taken for it.</summary>
public sealed class JournalSealTests(JournalSealTests.Sealed store) : IClassFixture<JournalSealTests.Sealed>
{
    internal static readonly DateTime First = new(2020, 11, 12, 7, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task WhatWasWritten_Holds()
    {
        var verdict = await InTransactionAsync((_, verifier) => verifier.VerifyAsync(TestContext.Current.CancellationToken));
        (verdict.Break, verdict.Seals).ShouldBe((null, 2));
        verdict.Lines.ShouldBeGreaterThanOrEqualTo(20);
        verdict.Until.ShouldBe(store.Host.Clock.UtcNow - SealJournal.Margin);
    }

    [SqliteOnly("the triggers are taken away by their SQLite names")]
    [Theory]
    [InlineData(JournalFlaw.LineChanged, "UPDATE \"AuditEntries\" SET \"ActorName\" = 'Autre' WHERE \"Id\" = {0}")]
    [InlineData(JournalFlaw.LineChanged, "UPDATE \"AuditEntries\" SET \"After\" = NULL WHERE \"Id\" = {0}")]
    [InlineData(JournalFlaw.LineMissing, "DELETE FROM \"AuditEntries\" WHERE \"Id\" = {0}")]
    public async Task ALineThatIsNotAsItWas_IsNamed(JournalFlaw flaw, string sql)
    {
        var found = await TamperAsync(db => db.Database.ExecuteSqlRawAsync(sql, store.Line.Id));
        (found!.Flaw, found.Id, found.At).ShouldBe((flaw, store.Line.Id, store.Line.At));
    }

    [SqliteOnly("the triggers are taken away by their SQLite names")]
    [Theory]
    [InlineData(JournalFlaw.SealChanged, 1, "UPDATE \"JournalSeals\" SET \"Count\" = \"Count\" + 1 WHERE \"Number\" = 1")]
    [InlineData(JournalFlaw.SealChanged, 2, "UPDATE \"JournalSeals\" SET \"Lines\" = x'00' WHERE \"Number\" = 2")]
    [InlineData(JournalFlaw.SealMissing, 1, "DELETE FROM \"JournalSeals\" WHERE \"Number\" = 1")]
    [InlineData(JournalFlaw.KeyUnknown, 2, "UPDATE \"JournalSeals\" SET \"KeyId\" = '0123456789abcdef' WHERE \"Number\" = 2")]
    public async Task ASealThatIsNotAsItWas_IsNamed(JournalFlaw flaw, int seal, string sql)
    {
        var found = await TamperAsync(db => db.Database.ExecuteSqlRawAsync(sql));
        (found!.Flaw, found.Seal, found.Id).ShouldBe((flaw, seal, null));
    }

    [Theory]
    [InlineData(30)]
    [InlineData(-10_000)]
    public async Task ALineSlippedIntoThePast_IsNamed(int minutes)
    {
        var line = Line(First.AddMinutes(minutes));
        var found = await InTransactionAsync(async (db, verifier) =>
        {
            db.Add(line);
            await db.SaveChangesAsync();
            return await verifier.VerifyAsync(default);
        });
        found.Break.ShouldBe(new JournalBreak(JournalFlaw.LineSlippedIn, 1, line.Id, line.At));
    }

    [Fact]
    public async Task AKeyOfTheStore_IsBelievedOnlyForSealsBeforeTheLandlordsOwn()
    {
        async Task<JournalBreak?> WithAsync(int after) => await InTransactionAsync(async (db, _) =>
        {
            var protection = store.Host.Services.GetRequiredService<IDataProtectionProvider>();
            var keys = new JournalKeys(db, new JournalSettings("une clé que garde l'office, hors de la base", after), protection);
            return (await new JournalVerifier(db, keys, new CertificateVerifier(db, keys)).VerifyAsync(default)).Break;
        });
        (await WithAsync(0))!.Flaw.ShouldBe(JournalFlaw.KeyUnknown);
        (await WithAsync(1))!.Seal.ShouldBe(2);
        (await WithAsync(2)).ShouldBeNull();
        Should.Throw<InvalidOperationException>(() => new JournalSettings("trop courte", 0));
    }

    [Theory]
    [InlineData("UPDATE \"AuditEntries\" SET \"ActorName\" = 'Autre'")]
    [InlineData("DELETE FROM \"AuditEntries\" WHERE \"Action\" = 'Test.Line'")]
    [InlineData("DELETE FROM \"AuditEntries\"")]
    [InlineData("UPDATE \"JournalSeals\" SET \"Count\" = 0")]
    [InlineData("DELETE FROM \"JournalSeals\"")]
    public async Task TheStoreItself_Refuses(string sql)
        => (await Should.ThrowAsync<System.Data.Common.DbException>(() => InTransactionAsync((db, _) => db.Database.ExecuteSqlRawAsync(sql)))).Message.ShouldContain("only added to");

    [Fact]
    public async Task TwoNodesAtOnce_MakeOneChain()
    {
        await using var nodes = new TwoHosts(_ => { });
        await nodes.One.InStoreAsync(db => AddAsync(db, [.. Enumerable.Range(0, 2_500).Select(number => First.AddSeconds(number / 3))]));
        await Task.WhenAll(RunAsync<SealJournal>(nodes.One), RunAsync<SealJournal>(nodes.Two));
        await RunAsync<SealJournal>(nodes.Two);
        await using var scope = nodes.Two.Services.CreateAsyncScope();
        var verdict = await scope.ServiceProvider.GetRequiredService<JournalVerifier>().VerifyAsync(default);
        (verdict.Break, verdict.Lines >= 2_500).ShouldBe((null, true));
        verdict.Seals.ShouldBeGreaterThan(2);
    }

    private static readonly string[] Untied = ["DROP TRIGGER AuditEntriesStay", "DROP TRIGGER AuditEntriesOver", "DROP TRIGGER JournalSealsStay", "DROP TRIGGER JournalSealsLast"];

    private async Task<JournalBreak?> TamperAsync(Func<PortalDbContext, Task> change) => (await InTransactionAsync(async (db, verifier) =>
    {
        foreach (var trigger in Untied)
            await db.Database.ExecuteSqlRawAsync(trigger);
        await change(db);
        return await verifier.VerifyAsync(default);
    })).Break;

    // Whatever is done to the store is taken back.
    private async Task<T> InTransactionAsync<T>(Func<PortalDbContext, JournalVerifier, Task<T>> work)
    {
        await using var scope = store.Host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            return await work(db, scope.ServiceProvider.GetRequiredService<JournalVerifier>());
        });
    }

    internal static async Task RunAsync<TChore>(PortalHost host)
        where TChore : IChore
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TChore>().WorkAsync(TestContext.Current.CancellationToken);
    }

    private static AuditEntry Line(DateTime at) => new(at, null, "Essai", "Test.Line", "Test", null, null, "{\"taps\":1}");

    internal static async Task<int> AddAsync(PortalDbContext db, params IReadOnlyList<DateTime> at)
    {
        db.AuditEntries.AddRange(at.Select(Line));
        return await db.SaveChangesAsync();
    }

    /// <summary>A portal whose journal was sealed twice.</summary>
    public sealed class Sealed : IAsyncLifetime
    {
        public PortalHost Host { get; private set; } = null!;

        public AuditEntry Line { get; private set; } = null!;

        public static async Task<PortalHost> MakeAsync()
        {
            var host = new PortalHost { Settings = { ["Chores:Enabled"] = "false" } };
            await host.InStoreAsync(db => AddAsync(db, [.. Enumerable.Range(0, 20).Select(number => First.AddMinutes(5 * number))]));
            host.MoveTo(new DateTime(2020, 11, 12, 9, 30, 0));
            await RunAsync<SealJournal>(host);
            host.MoveTo(new DateTime(2020, 11, 12, 10, 0, 0));
            await RunAsync<SealJournal>(host);
            return host;
        }

        public async ValueTask InitializeAsync()
        {
            Host = await MakeAsync();
            Line = await Host.InStoreAsync(db => db.AuditEntries.SingleAsync(line => line.Action == "Test.Line" && line.At == First.AddMinutes(20)));
        }

        public async ValueTask DisposeAsync() => await Host.DisposeAsync();
    }
}
