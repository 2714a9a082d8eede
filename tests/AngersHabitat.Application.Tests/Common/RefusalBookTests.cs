using System.Text.Json;
using AngersHabitat.Application.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Tests.Common;

/// <summary>Refusals are in the journal, however many they are, and whatever the store does.</summary>
public sealed class RefusalBookTests : IDisposable
{
    private readonly PortalHost _host = new() { Settings = { ["Chores:Enabled"] = "false" } };

    private RefusalBook Book => _host.Services.GetRequiredService<RefusalBook>();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task WhatIsRefused_IsALineOfWhoAskedForWhat()
    {
        var somebody = new Actor(Guid.NewGuid(), "Zoé Essai", [Roles.Reception]);
        for (var time = 0; time < 3; time++)
            await Should.ThrowAsync<ForbiddenException>(() => _host.SendAsAsync(somebody, new CloseAccount.Command(Guid.NewGuid(), Close: true)));
        await Book.WriteAsync(isLast: true, default);
        var line = (await LinesAsync("Accounts.Refused")).ShouldHaveSingleItem();
        (line.ActorId, line.ActorName, line.After).ShouldBe((somebody.UserId, "Zoé Essai", """{"useCase":"CloseAccount","times":3}"""));
    }

    [SqliteOnly("a trigger of SQLite's stands for a full disk")]
    [Fact]
    public async Task AFlood_LeavesSomeLines_AndAFullStoreLosesNone()
    {
        await _host.InStoreAsync(db => db.Database.ExecuteSqlRawAsync("CREATE TRIGGER \"full\" BEFORE INSERT ON \"AuditEntries\" BEGIN SELECT RAISE(ABORT, 'full'); END"));
        for (var request = 0; request < 5_000; request++)
        {
            Book.Refused(new Actor(new Guid(request % 50, 0, 0, new byte[8]), "Foule", []), $"UseCase{request / 50}");
            Book.Unknown($"203.0.113.{request % 7}");
            Book.TooEarly();
        }
        Book.Refused(Actor.Anonymous, "Page");
        await Should.ThrowAsync<DbUpdateException>(() => Book.WriteAsync(isLast: true, default));
        await _host.InStoreAsync(db => db.Database.ExecuteSqlRawAsync("DROP TRIGGER \"full\""));
        await Book.WriteAsync(isLast: true, default);

        var lines = await LinesAsync("Accounts.Refused");
        lines.Count.ShouldBeLessThanOrEqualTo(RefusalBook.Most + RefusalBook.MostOfAnAccount);
        lines.Sum(line => JsonDocument.Parse(line.After!).RootElement.GetProperty("times").GetInt32()).ShouldBe(5_000);
        var unknown = (await LinesAsync("Accounts.SignInUnknown")).ShouldHaveSingleItem();
        (unknown.ActorId, unknown.After).ShouldBe((null, """{"tries":5000,"networks":7,"early":5000}"""));
        await Book.WriteAsync(isLast: true, default);
        (await LinesAsync("Accounts.SignInUnknown")).Count.ShouldBe(1);
    }

    private Task<List<AngersHabitat.Domain.Privacy.AuditEntry>> LinesAsync(string action) => _host.InStoreAsync(db => db.AuditEntries.AsNoTracking().Where(line => line.Action == action).ToListAsync());
}
