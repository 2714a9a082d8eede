using AngersHabitat.Application.Events;
using AngersHabitat.Application.Pipeline;
using AngersHabitat.Domain.Events;
using AngersHabitat.Store.Common;
using Mediator;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Tests.Events;

public sealed class OutboxTests : IAsyncDisposable
{
    private static readonly AuditAction Posted = new("Test.Post", "Test");
    private readonly Received _received = new();
    private readonly PortalHost _host = new();

    public OutboxTests()
        => _host.Adding = services => services.AddSingleton(_received).AddListener(typeof(Receiver));

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Post_Committed_IsDeliveredAtOnceThoughTheClockStands()
    {
        var number = Guid.NewGuid();
        var id = await PostAsync(number);

        (await _received.Next()).ShouldBe((id, number));
        await StateAsync(id, OutboxState.Done);
    }

    [Fact]
    public async Task Post_RolledBack_IsNeverDelivered()
    {
        // The demonstration has messages of its own.
        await _host.InStoreAsync(db => db.OutboxMessages.ExecuteDeleteAsync());
        await Should.ThrowAsync<RuleException>(() => PostAsync(Guid.NewGuid(), new RuleException("Common.EndBeforeStart")));
        var id = await PostAsync(Guid.NewGuid());

        (await _received.Next()).Id.ShouldBe(id);
        (await _host.InStoreAsync(db => db.OutboxMessages.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Deliver_Fails_TriesAgainLaterWithTheSameIdentifierAndHindersNoOther()
    {
        var number = Guid.NewGuid();
        _received.Refused = number;
        var id = await PostAsync(number);
        var other = await PostAsync(Guid.NewGuid());

        (await _received.Next()).Id.ShouldBe(other);
        while ((await FindAsync(id)).Attempts == 0)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        (await FindAsync(id)).NextAt.ShouldBe(_host.Clock.UtcNow.AddMinutes(1));
        _received.Refused = null;
        var next = _received.Next();
        while (!next.IsCompleted)
        {
            _host.Time.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        (await next).ShouldBe((id, number));
        await StateAsync(id, OutboxState.Done);
    }

    private async Task<Guid> PostAsync(Guid number, Exception? fault = null)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var audit = services.GetRequiredService<AuditTrail>();
        var behavior = new TransactionBehavior<Command, Guid>(services.GetRequiredService<PortalDbContext>(), audit,
            services.GetRequiredService<EventLog>(), services.GetRequiredService<IStoreErrors>(), services.GetRequiredService<IWriteTurn>(), services.GetRequiredService<StoreWatch>());
        return await behavior.Handle(new Command(), (_, _) =>
        {
            var id = services.GetRequiredService<Outbox>().Post(new Message(number))!.Value;
            audit.Record(Posted, null);
            return fault is null ? ValueTask.FromResult(id) : throw fault;
        }, TestContext.Current.CancellationToken);
    }

    private Task<OutboxMessage> FindAsync(Guid id) => _host.InStoreAsync(db => db.OutboxMessages.AsNoTracking().SingleAsync(message => message.Id == id));

    private async Task StateAsync(Guid id, OutboxState state)
    {
        while ((await FindAsync(id)).State != state)
            await Task.Delay(20, TestContext.Current.CancellationToken);
    }

    private sealed record Command : ICommand<Guid>;

    private sealed record Message(Guid Number) : IOutboxMessage;

    private sealed class Received
    {
        private readonly System.Threading.Channels.Channel<(Guid Id, Guid Number)> _all = System.Threading.Channels.Channel.CreateUnbounded<(Guid, Guid)>();

        public Guid? Refused { get; set; }

        public void Add(Guid id, Guid number) => _all.Writer.TryWrite((id, number));

        public Task<(Guid Id, Guid Number)> Next() => _all.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask();
    }

    private sealed class Receiver(Received received) : IReceive<Message>
    {
        public Task ReceiveAsync(Guid messageId, Message message, CancellationToken cancellationToken)
        {
            if (message.Number == received.Refused)
                throw new HttpRequestException("Essai");
            received.Add(messageId, message.Number);
            return Task.CompletedTask;
        }
    }
}
