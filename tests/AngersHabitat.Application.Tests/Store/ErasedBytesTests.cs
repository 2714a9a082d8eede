using AngersHabitat.Application.CallCentre;
using AngersHabitat.Application.Interventions;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Application.Outreach.Demo;
using AngersHabitat.Domain.Interventions;
using AngersHabitat.Domain.Outreach;
using AngersHabitat.Store.Common;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Tests.Store;

/// <summary>Erased means not in the bytes: neither in the file, nor in its write-ahead log, nor in a copy made since.</summary>
[SqliteOnly("bytes of the file")]
public sealed class ErasedBytesTests : IDisposable
{
    private static readonly DateTime Later = new(2021, 3, 1, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid CampaignId = OutreachDemoData.FirstCampaignId;

    private readonly PortalHost _host = new() { Settings = { ["Chores:Enabled"] = "false" } };
    private readonly string _copy = Path.Combine(Path.GetTempPath(), $"angers-erased-{Guid.NewGuid():N}.db");

    public void Dispose()
    {
        _host.Dispose();
        File.Delete(_copy);
    }

    [Fact]
    public async Task Erase_CampaignCallersAndVisits_LeavesNothingOfThemInAnyFile()
    {
        await CloseReferralsAsync();
        var stored = await _host.InStoreAsync(MarkAsync);
        stored.Count.ShouldBeGreaterThan(40);
        (await FoundAsync(stored)).Count.ShouldBe(stored.Count, "what is searched for was there");

        _host.MoveTo(Later);
        var preview = await _host.SendAsync(new PreviewErasing.Query(CampaignId), Roles.Manager);
        await _host.SendAsync(new AnonymiseCampaign.Command { CampaignId = CampaignId, Version = preview.Version, Understood = true }, Roles.Manager);
        await _host.SendAsync(new EraseCallers.Command());
        await _host.SendAsync(new EraseTenants.Command());
        await using (var scope = _host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<ForgetErased>().WorkAsync(CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<IStoreCare>().CopyToAsync(scope.ServiceProvider.GetRequiredService<PortalDbContext>(), _copy, CancellationToken.None);
        }

        (await FoundAsync(stored)).ShouldBeEmpty();
    }

    // Each marked text of some rows that will be erased says what nothing else says.
    private static async Task<List<string>> MarkAsync(PortalDbContext db)
    {
        var stored = new List<(IEntityType Type, IProperty Column, Guid Id)>();
        await MarkSomeAsync(db, Erasing.People(db, CampaignId).Where(row => row.ObjectedAt == null), stored);
        await MarkSomeAsync(db, db.CallAttempts.Where(row => row.CampaignId == CampaignId), stored);
        await MarkSomeAsync(db, db.Escalations.Where(row => row.CampaignId == CampaignId), stored);
        await MarkSomeAsync(db, db.Referrals.IgnoreAutoIncludes().Where(row => row.CampaignId == CampaignId), stored);
        await MarkSomeAsync(db, db.InboundCalls, stored);
        await MarkSomeAsync(db, db.UrgentCalls.Where(row => row.TakenAt != null), stored);
        var over = db.Interventions.Where(Intervention.ContactOver.For(Later - Intervention.ContactKept)).OrderBy(visit => visit.EndedAt).Take(100).Select(visit => visit.Id);
        await MarkSomeAsync(db, db.Interventions.Where(visit => over.Contains(visit.Id)), stored);
        await MarkSomeAsync(db, db.InterventionAccesses.Where(row => over.Contains(row.InterventionId)), stored);
        await db.SaveChangesAsync();
        var texts = new List<string>();
        foreach (var (type, column, id) in stored)
        {
            var sql = $"SELECT \"{column.GetColumnName()}\" AS Value FROM \"{type.GetTableName()}\" WHERE \"{KeyOf(type).GetColumnName()}\" = {{0}}";
            texts.Add(await db.Database.SqlQueryRaw<string>(sql, id).SingleAsync());
        }
        return texts;
    }

    private static async Task MarkSomeAsync<T>(PortalDbContext db, IQueryable<T> rows, List<(IEntityType Type, IProperty Column, Guid Id)> stored)
        where T : class
    {
        var type = db.Model.FindEntityType(typeof(T))!;
        var key = KeyOf(type).Name;
        foreach (var row in await rows.OrderBy(row => EF.Property<Guid>(row, key)).Take(2).ToListAsync())
        {
            foreach (var column in type.GetProperties().Where(column => column.ClrType == typeof(string) && PersonalData.IsPersonal(column.PropertyInfo!)))
            {
                db.Entry(row).Property(column.Name).CurrentValue = $"Q{Guid.NewGuid():N}";
                stored.Add((type, column, (Guid)KeyOf(type).PropertyInfo!.GetValue(row)!));
            }
        }
    }

    private static IProperty KeyOf(IEntityType type) => type.FindPrimaryKey()!.Properties.Single();

    private async Task<List<string>> FoundAsync(List<string> stored)
    {
        var parts = await StoreBytes.OfAsync(_host, _copy);
        return [.. stored.Where(text => parts.Exists(part => part.Bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0))];
    }

    private Task<int> CloseReferralsAsync() => _host.InStoreAsync(async db =>
    {
        foreach (var referral in await db.Referrals.Where(row => row.CampaignId == CampaignId).Where(Referral.Open).ToListAsync())
            (referral.IsToTell ? new Action(() => referral.PersonTold(_host.Clock.UtcNow)) : () => referral.Cancel("Fin", Guid.NewGuid(), _host.Clock.UtcNow))();
        return await db.SaveChangesAsync();
    });
}
