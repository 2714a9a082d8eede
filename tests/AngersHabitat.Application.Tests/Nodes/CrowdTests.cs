using System.Collections.Concurrent;
using AngersHabitat.Application.Attendance;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Application.Tests.Outreach;
using AngersHabitat.Domain.Attendance;
using AngersHabitat.Domain.Outreach;
using Mediator;
using static AngersHabitat.Application.Tests.Outreach.OutreachHost;

namespace AngersHabitat.Application.Tests.Nodes;

/// <summary>
/// The worst hour on two portals of one store: fifty agents call, twenty editors prepare closings and twenty door devices count, all at once, and whatever is sent is
/// sent to both portals at the same moment, as a browser does that got no answer.
/// </summary>
public sealed class CrowdTests : IAsyncDisposable
{
    private const int Agents = 50;
    private const int Preparing = 20;
    private const int Devices = 20;
    private static readonly string[] Places = ["siege", "agence-nord", "agence-sud"];
    private static readonly Actor Desk = new(new Guid("aaaaaaaa-0000-0000-0000-00000000000d"), "Accueil", [Roles.Reception]);

    private readonly TwoHosts _nodes = new(_ => { });
    private readonly ConcurrentBag<Guid> _given = [];

    private PortalHost[] Both => [_nodes.One, _nodes.Two];

    public ValueTask DisposeAsync() => _nodes.DisposeAsync();

    [Fact]
    public async Task AgentsEditorsAndDoors_AllAtOnceAndEachTwice_AreStoredOnce()
    {
        var agents = Enumerable.Range(0, Agents).Select(_ => Guid.NewGuid()).ToList();
        var campaign = await _nodes.One.AddCampaignAsync(agents, [.. Enumerable.Range(0, Agents + 10).Select(_ => NewPerson())]);
        var taps = Enumerable.Range(0, Devices).Select(_ => new RecordTaps.Tap { Id = Guid.NewGuid(), Kind = AttendanceTapKind.In }).ToList();
        var editors = Enumerable.Range(0, Preparing).Select(index => new Actor(Guid.NewGuid(), $"Accueil {index}", [Roles.Reception])).ToList();

        await Task.WhenAll([
            .. agents.Select((agent, index) => Task.Run(() => CallAsync(Both[index % 2], agent, campaign))),
            .. editors.Select((editor, index) => Task.Run(() => TwiceAsync(editor, Reception.Editors.Closing(Places[index % Places.Length], new(2020, 11, 16))))),
            .. taps.Select((tap, index) => Task.Run(() => TwiceAsync(Desk, new RecordTaps.Command { Slug = Places[index % Places.Length], Taps = [tap] }))),
        ]);

        _given.Count.ShouldBe(Agents + 10);
        _given.Distinct().Count().ShouldBe(Agents + 10, "nobody twice");
        (await CountAsync(db => db.CallAttempts.Where(call => call.CampaignId == campaign))).ShouldBe(Agents + 10);
        var ids = taps.Select(tap => tap.Id).ToList();
        (await CountAsync(db => db.AttendanceTaps.Where(tap => ids.Contains(tap.Id)))).ShouldBeGreaterThan(0);
        var owners = editors.Select(editor => editor.UserId!.Value.ToString()).ToList();
        var drafts = await _nodes.One.InStoreAsync(db => db.RuleDrafts.Where(draft => owners.Contains(draft.Owner)).ToListAsync());
        drafts.Select(draft => draft.Owner).ShouldBe(owners, ignoreOrder: true);
        drafts.ShouldAllBe(draft => draft.Rules.Exceptions.Count == draft.Base.Exceptions.Count + 1);
    }

    private async Task CallAsync(PortalHost node, Guid agent, Guid campaign)
    {
        while ((await node.AsAgentAsync(agent, new ClaimNext.Command(campaign))).ContactId is { } contact)
        {
            _given.Add(contact);
            await TwiceAsync(Agent(agent), Call(contact, Outcome.Reached));
        }
    }

    private Task TwiceAsync<T>(Actor actor, ICommand<T> command) => Task.WhenAll(Both.Select(node => Task.Run(() => node.SendAsAsync(actor, command))));

    private Task<int> CountAsync<T>(Func<PortalDbContext, IQueryable<T>> rows) => _nodes.One.InStoreAsync(db => rows(db).CountAsync());
}
