using AngersHabitat.Application.Chores;
using AngersHabitat.Application.Common.Retention;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Application.Outreach.Demo;
using AngersHabitat.Application.Privacy;
using AngersHabitat.Application.Privacy.Sealing;
using AngersHabitat.Domain.Outreach;
using AngersHabitat.Domain.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Tests.Privacy;

/// <summary>Retention runs by itself, is announced, and leaves certificates that cannot be changed unseen.</summary>
public sealed class RetentionTests : IDisposable
{
    private readonly PortalHost _host = new() { Settings = { ["Chores:Enabled"] = "false" } };

    public void Dispose() => _host.Dispose();

    [Fact]
    public void TheDocument_IsWhatTheTableSays()
    {
        var file = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../docs/data-protection.md"));
        var text = File.ReadAllText(file);
        var (first, last) = (text.IndexOf("| Data |", StringComparison.Ordinal), text.IndexOf("\n\n", text.IndexOf("| Data |", StringComparison.Ordinal), StringComparison.Ordinal));
        var table = RetentionRules.Table();
        if (Environment.GetEnvironmentVariable("WRITE_RETENTION") is not null)
            File.WriteAllText(file, text[..first] + table + text[last..]);
        else
            text[first..last].ShouldBe(table, "Write it anew: WRITE_RETENTION=1, then run this test once.");
    }

    [Fact]
    public void EveryRule_IsCarriedOutByAChore_AndInTheTable()
    {
        var chores = _host.Services.GetRequiredService<ChoreCatalogue>();
        RetentionRules.All.Where(rule => rule.By is not null && chores.Find(rule.By) is null).Select(rule => rule.By).ShouldBeEmpty();
        RetentionRules.All.SelectMany(rule => rule.Certificates).Order().ShouldBe(Enum.GetValues<ErasingRule>());
    }

    [Fact]
    public async Task ACampaign_IsErasedByItself_AnnouncedBefore_AndCertified()
    {
        var first = OutreachDemoData.FirstCampaignId;
        var people = await _host.InStoreAsync(db => Erasing.People(db, first).Select(person => person.Id).ToListAsync());
        var told = (await _host.SendAsync(new ListErasings.Query(), Roles.Manager)).ShouldHaveSingleItem();
        (told.Id, told.OpenReferrals).ShouldBe((first, 0));

        _host.MoveTo(told.DueOn.AddDays(-8).ToDateTime(new TimeOnly(9, 0)));
        (await _host.SendAsync(new ListErasings.Query(), Roles.Manager)).ShouldBeEmpty();
        _host.MoveTo(told.DueOn.AddDays(-7).ToDateTime(new TimeOnly(9, 0)));
        (await _host.SendAsync(new ListErasings.Query(), Roles.Manager)).ShouldHaveSingleItem().OpenReferrals.ShouldBe(0);
        await RunAsync<EraseCampaigns.Chore>();
        (await CertificatesAsync()).ShouldBeEmpty("not before its day");

        _host.MoveTo(told.DueOn.ToDateTime(new TimeOnly(9, 0)));
        (await ToldAsync(first, null)).ShouldBeGreaterThan(0);
        await RunAsync<EraseCampaigns.Chore>();
        (await CertificatesAsync()).ShouldBeEmpty("the CCAS still works for somebody");
        await ToldAsync(first, _host.Clock.UtcNow);
        await RunAsync<EraseCampaigns.Chore>();
        var certificate = (await CertificatesAsync()).ShouldHaveSingleItem();
        (certificate.Rule, certificate.Count).ShouldBe((ErasingRule.Campaign, people.Count));
        (await _host.InStoreAsync(db => db.People.CountAsync(person => people.Contains(person.Id) && person.LastName != ""))).ShouldBe(0);
        (await VerifyAsync()).ShouldBeNull();
    }

    [SqliteOnly("the triggers are taken away by their SQLite names")]
    [Theory]
    [InlineData(JournalFlaw.CertificateChanged, "UPDATE \"ErasureCertificates\" SET \"Count\" = 1")]
    [InlineData(JournalFlaw.CertificateMissing, "DELETE FROM \"ErasureCertificates\"")]
    public async Task ACertificateThatIsNotAsItWas_IsNamed(JournalFlaw flaw, string sql)
    {
        await CertifyAsync();
        var certificate = (await CertificatesAsync()).ShouldHaveSingleItem();
        (await VerifyAsync()).ShouldBeNull();
        await Should.ThrowAsync<System.Data.Common.DbException>(() => _host.InStoreAsync(db => db.Database.ExecuteSqlRawAsync(sql)));
        await _host.InStoreAsync(db => db.Database.ExecuteSqlRawAsync("DROP TRIGGER \"ErasureCertificatesStay\"; DROP TRIGGER \"ErasureCertificatesLast\""));
        await _host.InStoreAsync(db => db.Database.ExecuteSqlRawAsync(sql));
        var found = (await VerifyAsync())!;
        (found.Flaw, found.Id).ShouldBe((flaw, certificate.Id));
    }

    private Task<int> ToldAsync(Guid campaign, DateTime? at)
        => _host.InStoreAsync(db => db.Referrals.Where(row => row.CampaignId == campaign && row.State != ReferralState.Cancelled).ExecuteUpdateAsync(set => set.SetProperty(row => row.PersonToldAt, at)));

    private async Task<IReadOnlyList<ErasureCertificate>> CertificatesAsync() => (await _host.SendAsync(new ListErasures.Query(), Roles.Administrator)).Items;

    private async Task<JournalBreak?> VerifyAsync()
    {
        await using var scope = _host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<JournalVerifier>().VerifyAsync(default)).Break;
    }

    private async Task CertifyAsync()
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        await scope.ServiceProvider.GetRequiredService<IErasureRegister>().CertifyAsync(ErasingRule.Photograph, [Guid.NewGuid(), Guid.NewGuid()], default);
        scope.ServiceProvider.GetRequiredService<AuditTrail>().WriteTo(db);
        await db.SaveChangesAsync();
    }

    private async Task RunAsync<TChore>()
        where TChore : IChore
    {
        await using var scope = _host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TChore>().WorkAsync(default);
    }
}
