using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Application.Tests.Outreach.OutreachHost;

namespace AngersHabitat.Application.Tests.Outreach;

/// <summary>Everybody is looked at again while others write and call; who is to move is moved part by part.</summary>
public sealed class RegroupHouseholdsTests : IDisposable
{
    private const string Shared = "+33639989901";

    private readonly IdleHost _host = new();
    private readonly Guid _agent = Guid.NewGuid();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Regroup_TwoOnOneNumberInTwoHouseholds_AreOne_AndTheirContactsFollow()
    {
        var moves = await ApartAsync();
        var move = moves.ShouldHaveSingleItem();
        move.IsNew.ShouldBeFalse();

        (await MoveAsync(moves)).ShouldBe(1);

        (await GroupsAsync()).ShouldBe([move.To, move.To]);
        (await ContactsAsync()).ShouldAllBe(contact => contact.GroupId == move.To);
        (await FoundAsync()).ShouldBeEmpty();
        (await MoveAsync(moves)).ShouldBe(0, "done already");
        (await _host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Outreach.RegroupHouseholds"))).ShouldBe(1, "nothing moved, nothing said");
    }

    [Fact]
    public async Task Regroup_HouseholdCalledSinceItWasFound_StaysUntilItIsFree()
    {
        var moves = await ApartAsync();
        var from = moves.ShouldHaveSingleItem().From;
        await HoldAsync(from, _agent);

        (await MoveAsync(moves)).ShouldBe(0);
        (await GroupsAsync()).Distinct().Count().ShouldBe(2);

        await HoldAsync(from, null);
        (await MoveAsync(moves)).ShouldBe(1);
    }

    [Fact]
    public async Task Regroup_SomebodyMovedByAnotherSince_StaysThere()
    {
        var moves = await ApartAsync();
        var elsewhere = new CallGroup(Guid.NewGuid());
        await _host.InStoreAsync(async db =>
        {
            db.CallGroups.Add(elsewhere);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
            return await db.People.Where(person => person.Id == moves[0].PersonId).ExecuteUpdateAsync(set => set.SetProperty(person => person.GroupId, elsewhere.Id), TestContext.Current.CancellationToken);
        });

        (await MoveAsync(moves)).ShouldBe(0);

        (await GroupsAsync()).ShouldContain(elsewhere.Id);
    }

    [Fact]
    public async Task Regroup_HouseholdThatNoLongerShares_IsTwo_OneOfThemStoredAnew()
    {
        var together = Guid.NewGuid();
        await _host.AddCampaignAsync([_agent], NewPerson(together), NewPerson(together));
        await _host.InStoreAsync(db => db.HouseholdDecisions.Where(decision => db.People.Any(person => person.Id == decision.FirstId && person.GroupId == together)).ExecuteDeleteAsync(TestContext.Current.CancellationToken));

        var move = (await FoundAsync()).ShouldHaveSingleItem();
        (move.From, move.IsNew).ShouldBe((together, true));
        (await MoveAsync([move])).ShouldBe(1);

        (await _host.InStoreAsync(db => db.CallGroups.CountAsync(group => group.Id == together || group.Id == move.To))).ShouldBe(2);
        (await _host.InStoreAsync(db => db.CampaignContacts.CountAsync(contact => contact.GroupId == move.To))).ShouldBe(1);
    }

    // What the demonstration itself has to move is moved first.
    private async Task<IReadOnlyList<HouseholdMove>> ApartAsync()
    {
        await MoveAsync(await FoundAsync());
        await _host.AddCampaignAsync([_agent], NewPerson(phone: Shared), NewPerson(phone: Shared));
        return await FoundAsync();
    }

    private Task<IReadOnlyList<HouseholdMove>> FoundAsync() => _host.SendAsAsync(Actor.Portal, new RegroupHouseholds.Query());

    private Task<int> MoveAsync(IReadOnlyList<HouseholdMove> moves) => _host.SendAsAsync(Actor.Portal, new RegroupHouseholds.Command { Moves = moves });

    private Task<List<Guid>> GroupsAsync() => _host.InStoreAsync(db => db.People.Where(person => person.Phone == Shared).Select(person => person.GroupId).ToListAsync());

    private Task<List<CampaignContact>> ContactsAsync()
        => _host.InStoreAsync(db => db.CampaignContacts.AsNoTracking().Where(contact => db.People.Any(person => person.Id == contact.PersonId && person.Phone == Shared)).ToListAsync());

    private Task<int> HoldAsync(Guid group, Guid? agent)
        => _host.InStoreAsync(db => db.CallGroups.Where(row => row.Id == group).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.LeaseAgentId, agent).SetProperty(row => row.LeaseEndsAt, agent == null ? null : _host.Clock.UtcNow.AddMinutes(10))));
}
