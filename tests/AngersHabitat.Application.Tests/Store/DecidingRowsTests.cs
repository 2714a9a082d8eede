using System.Data.Common;
using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Application.Tests.Outreach;
using AngersHabitat.Domain.Outreach;
using AngersHabitat.Domain.Reception;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Tests.Store;

/// <summary>
/// Commands whose rule looks at other rows than they change hold the row that decides before they look. SQLite, which writes one command
/// at a time, cannot show the fault; the order of the statements can.
/// </summary>
[SqliteOnly("statements are read as SQLite gets them")]
public sealed class DecidingRowsTests : IDisposable
{
    private readonly WatchedHost _host = new();
    private readonly Guid _agent = Guid.NewGuid();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task CloseUrgently_HoldsThePlace_BeforeItLooksForAClosure()
    {
        await WatchAsync(() => _host.SendAsync(
            new CloseUrgently.Command { Id = Guid.NewGuid(), Scope = "agence-nord", Reason = "Fuite d'eau", Plan = ReopeningPlan.UntilFurtherNotice }, Roles.Reception));
        // The first look is for the twin of the form, by its key.
        ShouldHold("UPDATE \"Places\"", before: "\"EmergencyClosures\" AS \"e\"\n    WHERE \"e\".\"LiftedAt\"");
    }

    [Fact]
    public async Task LogCall_HoldsTheOffer_BeforeItCountsItsPlaces()
    {
        var campaign = await _host.AddCampaignAsync([_agent], OutreachHost.NewPerson());
        var contact = (await _host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId.ShouldNotBeNull();
        var offer = await _host.InStoreAsync(db => db.CcasOffers.Where(row => row.Capacity == null).Select(row => row.Id).FirstAsync());
        await WatchAsync(() => _host.AsAgentAsync(_agent, OutreachHost.Call(contact, Outcome.Reached) with { OfferIds = [offer], Agreed = true }));
        ShouldHold("UPDATE \"CcasOffers\"", before: "FROM \"Referrals\"");
    }

    [Fact]
    public async Task Closing_HoldsTheAgentsOfTheCampaign_BeforeItCountsWhoIsReserved_AndWhoTakesHoldsHerself()
    {
        var campaign = await _host.AddCampaignAsync([_agent], OutreachHost.NewPerson());
        await WatchAsync(() => _host.AsAgentAsync(_agent, new ClaimNext.Command(campaign)));
        ShouldHold("UPDATE \"CampaignAgents\"", before: "FROM \"Campaigns\"");
        var version = await _host.InStoreAsync(db => db.Campaigns.Where(row => row.Id == campaign).Select(row => row.Version).SingleAsync());
        await WatchAsync(async () => await Should.ThrowAsync<RuleException>(
            () => _host.SendAsync(new ChangeCampaignState.Command(campaign, version, CampaignState.Closed), Roles.Manager)));
        ShouldHold("UPDATE \"CampaignAgents\"", before: "FROM \"Campaigns\"");
    }

    [Fact]
    public async Task TwoAdministrators_DoNotCloseEachOther()
    {
        var first = await AdministratorAsync("premiere@essai.example");
        var second = await AdministratorAsync("seconde@essai.example");
        await _host.SendAsAsync(first, new CloseAccount.Command(second.UserId!.Value, Close: true));
        await WatchAsync(async () => (await Should.ThrowAsync<RuleException>(
            () => _host.SendAsAsync(second, new CloseAccount.Command(first.UserId!.Value, Close: true)))).Code.ShouldBe("Accounts.NoLongerAdministrator"));
        ShouldHold("UPDATE \"AspNetRoles\"", before: "FROM \"AspNetUsers\"");
    }

    private async Task<Actor> AdministratorAsync(string email)
    {
        var created = await _host.SendAsync(new CreateAccount.Command { Id = Guid.NewGuid(), Email = email, Name = email, Roles = [Roles.Administrator] }, Roles.Administrator);
        return new Actor(created.Id, email, [Roles.Administrator]);
    }

    private async Task WatchAsync(Func<Task> act)
    {
        _host.Statements.Clear();
        await act();
    }

    private void ShouldHold(string update, string before)
    {
        var statements = _host.Statements.ToList();
        var held = statements.FindIndex(sql => sql.Contains(update, StringComparison.Ordinal));
        held.ShouldBeGreaterThanOrEqualTo(0);
        var looked = statements.FindIndex(sql => sql.Contains(before, StringComparison.Ordinal));
        looked.ShouldBeGreaterThan(held, string.Join("\n---\n", statements));
    }

    private sealed class WatchedHost : PortalHost
    {
        public WatchedHost() => Settings["Chores:Enabled"] = "false";

        public List<string> Statements { get; } = [];

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.ConfigureDbContext<PortalDbContext>(options => options.AddInterceptors(new Watch(Statements))));
        }
    }

    private sealed class Watch(List<string> statements) : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            statements.Add(command.CommandText);
            return ValueTask.FromResult(result);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            statements.Add(command.CommandText);
            return ValueTask.FromResult(result);
        }
    }
}
