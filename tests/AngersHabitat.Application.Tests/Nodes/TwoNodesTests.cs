using System.Collections.Concurrent;
using System.Net;
using AngersHabitat.Application.Chores;
using AngersHabitat.Application.Events;
using AngersHabitat.Application.Files;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Application.Tests.Files;
using AngersHabitat.Application.Tests.Outreach;
using AngersHabitat.Application.Tests.Reception;
using AngersHabitat.Domain.Events;
using AngersHabitat.Domain.Files;
using AngersHabitat.Domain.Outreach;
using AngersHabitat.Domain.Reception;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;
using static AngersHabitat.Application.Tests.Outreach.OutreachHost;

namespace AngersHabitat.Application.Tests.Nodes;

/// <summary>
/// Two portals on one store, whose chores run when the test says so: what one begins the other may go on with. What a node hears of the other's events is in
/// <c>EventTests</c>, chores are in <c>ChoreRunnerTests</c>, kept answers in <c>KeptAnswersTests</c>, the live board in <c>CallPageTests</c>.
/// </summary>
public sealed class TwoNodesTests : IAsyncDisposable
{
    private readonly Delivered _delivered = new();
    private readonly TwoHosts _nodes;

    public TwoNodesTests() => _nodes = new(services => services.AddSingleton(_delivered).AddListener(typeof(Receiver)));

    private PortalHost One => _nodes.One;

    private PortalHost Two => _nodes.Two;

    public ValueTask DisposeAsync() => _nodes.DisposeAsync();

    [Fact]
    public async Task Session_OpenedOnOne_IsGoodOnTheOther_AndAFormShownByOneIsTakenByTheOther()
    {
        const string Desk = "/agents/appels-entrants";
        var cookies = new CookieContainer();
        var (atOne, atTwo) = (Visitor(One, cookies), Visitor(Two, cookies));
        await atOne.SignInAsync("standard@demo.example", "Bienvenue-Angers-2020");
        var before = await CallsAsync();

        (await atTwo.OpenAsync(Desk)).Status.ShouldBe(HttpStatusCode.OK);
        (await atTwo.SubmitAsync(await atOne.OpenAsync(Desk), Desk, ("Call.Reason", "Rent"), ("Call.Outcome", "Answered"))).Status.ShouldBe(HttpStatusCode.Redirect);

        (await CallsAsync()).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Claims_OfAgentsOnBoth_NeverGiveOnePersonTwice()
    {
        var agents = Enumerable.Range(0, 12).Select(_ => Guid.NewGuid()).ToList();
        var campaign = await One.AddCampaignAsync(agents, [.. Enumerable.Range(0, 30).Select(_ => NewPerson())]);
        var given = new ConcurrentBag<Guid>();

        await Task.WhenAll(agents.Select((agent, index) => Task.Run(async () =>
        {
            var node = index % 2 == 0 ? One : Two;
            while ((await node.AsAgentAsync(agent, new ClaimNext.Command(campaign))).ContactId is { } contact)
            {
                given.Add(contact);
                await node.AsAgentAsync(agent, Call(contact, Outcome.Reached));
            }
        })));

        given.Count.ShouldBe(30);
        given.Distinct().Count().ShouldBe(30, "nobody twice");
    }

    [Fact]
    public async Task AFormSentToBothAtOnce_IsStoredOnce()
    {
        var agent = Guid.NewGuid();
        var campaign = await One.AddCampaignAsync([agent], NewPerson());
        var call = Call((await One.AsAgentAsync(agent, new ClaimNext.Command(campaign))).ContactId.ShouldNotBeNull(), Outcome.Reached);
        // The lease ran out while she was speaking: both take the person back.
        foreach (var node in (PortalHost[])[One, Two])
            node.Time.Advance(Lease.Length + TimeSpan.FromMinutes(1));

        await Task.WhenAll(((PortalHost[])[One, Two]).Select(node => Task.Run(() => node.AsAgentAsync(agent, call))));

        (await One.InStoreAsync(db => db.CallAttempts.CountAsync(row => row.CallId == call.CallId))).ShouldBe(1);
    }

    [Fact]
    public async Task Outbox_WorkedOffByBothAtOnce_DeliversOnce()
    {
        await One.InStoreAsync(db => db.OutboxMessages.ExecuteDeleteAsync());
        var messages = Enumerable.Range(0, 5).Select(_ => new OutboxMessage(nameof(Message), "{}", One.Clock.UtcNow)).ToList();
        await One.InStoreAsync(db =>
        {
            db.OutboxMessages.AddRange(messages);
            return db.SaveChangesAsync();
        });

        await Task.WhenAll(((PortalHost[])[One, Two]).Select(node => Task.Run(() => DeliverAsync(node))));

        _delivered.Ids.ShouldBe(messages.Select(message => message.Id), ignoreOrder: true);
    }

    [Fact]
    public async Task Import_SentToOneAndConfirmedOnTheOther_WhichDies_IsStoredWholeByTheFirst()
    {
        const int People = 700;
        var owner = new Actor(Guid.NewGuid(), "Responsable d'essai", [Roles.Manager]);
        var campaign = await One.AddCampaignAsync([Guid.NewGuid()]);
        var id = await One.StageAsync(owner, PeopleImport.Kind, PeopleLines.Of(People), campaign);
        await Two.ConfirmAsync(owner, id);
        (await Two.SendAsync(new StoreChunk.Command(id, Two.Runner.Id))).ShouldBeTrue();

        await await One.Runner.TakeUpAsync(TestContext.Current.CancellationToken);
        (await ImportedAsync()).ShouldBe(500, "the other node may still be at it");
        One.Time.Advance(FileImport.LeaseLength);
        await await One.Runner.TakeUpAsync(TestContext.Current.CancellationToken);

        (await ImportedAsync()).ShouldBe(People);

        Task<int> ImportedAsync() => One.InStoreAsync(db => db.CampaignContacts.CountAsync(row => row.CampaignId == campaign));
    }

    [Fact]
    public async Task Publication_PreparedOnOneAndMadeOnTheOther_IsReadOnBoth_AndAnOlderPreviewIsAConflict()
    {
        var at = Paris.ToInstant(new DateTime(2020, 11, 16, 10, 0, 0));
        var (atOne, atTwo) = (new Editors(One), new Editors(Two));
        (await atOne.PlaceAsync("agence-nord", at)).Status.State.ShouldBe(ServiceStatus.OpenAdapted);
        await atOne.DoAsync(Editors.Claire, Editors.Closing("agence-nord", new(2020, 11, 16)));
        await atTwo.DoAsync(Editors.Samir, Editors.Closing("agence-nord", new(2020, 11, 17)));
        var older = await atTwo.PreparedAsync(Editors.Samir, "agence-nord");

        await atTwo.PublishAsync(Editors.Claire, "agence-nord");

        await Should.ThrowAsync<EditConflictException>(() => atOne.DoAsync(Editors.Samir, older));
        await One.Services.GetRequiredService<SignalReader>().ReadAsync(TestContext.Current.CancellationToken);
        foreach (var editors in (Editors[])[atOne, atTwo])
            (await editors.PlaceAsync("agence-nord", at)).Status.State.ShouldBe(ServiceStatus.ClosedTemporarily);
    }

    private static PageClient Visitor(PortalHost host, CookieContainer cookies) => new(host.CreateDefaultClient(new CookieContainerHandler(cookies)));

    private Task<int> CallsAsync() => One.InStoreAsync(db => db.InboundCalls.CountAsync());

    private static Task DeliverAsync(PortalHost node)
        => node.Services.GetRequiredService<ChoreRunner>().RunIfDueAsync(node.Services.GetRequiredService<ChoreCatalogue>().Find(DeliverOutbox.ChoreName)!, rung: true, TestContext.Current.CancellationToken);

    private sealed record Message : IOutboxMessage;

    private sealed class Delivered
    {
        public ConcurrentQueue<Guid> Ids { get; } = [];
    }

    private sealed class Receiver(Delivered delivered) : IReceive<Message>
    {
        public Task ReceiveAsync(Guid messageId, Message message, CancellationToken cancellationToken)
        {
            delivered.Ids.Enqueue(messageId);
            return Task.CompletedTask;
        }
    }
}
