using System.Collections.Concurrent;
using AngersHabitat.Application.CallCentre;
using AngersHabitat.Application.Events;
using AngersHabitat.Application.Tests.Nodes;
using AngersHabitat.Domain.CallCentre;
using AngersHabitat.Store.Events;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace AngersHabitat.Application.Tests.Events;

/// <summary>Two nodes on one database file. What the second hears it reads when the test says so.</summary>
public sealed class EventTests : IAsyncDisposable
{
    private readonly FakeTimeProvider _system = new(DateTimeOffset.UtcNow);
    private readonly Heard _atOne = new();
    private readonly Heard _atTwo = new();
    private readonly TwoHosts _nodes;

    public EventTests() => _nodes = new(services => Prepare(services, _atOne), services => Prepare(services, _atTwo));

    private PortalHost One => _nodes.One;

    private PortalHost Two => _nodes.Two;

    public ValueTask DisposeAsync() => _nodes.DisposeAsync();

    [Fact]
    public async Task Command_Committed_TellsItsNodeAtOnceAndTheOtherOnceWhenItReads()
    {
        var call = Call();
        await One.SendAsync(call, Roles.CallCentre);

        _atOne.Events.ShouldBe([new CallsChanged(call.Id)]);
        _atOne.WasStored.ShouldBeTrue();
        await ReadAsync(Two);
        await ReadAsync(Two);
        await ReadAsync(One);

        _atTwo.Events.ShouldBe([new CallsChanged(call.Id)]);
        _atOne.Events.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Command_SentTwice_TellsOnce()
    {
        var call = Call();
        await One.SendAsync(call, Roles.CallCentre);
        await One.SendAsync(call, Roles.CallCentre);

        _atOne.Events.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Listener_Fails_TheCommandIsDoneAndTheOthersHear()
    {
        _atOne.Fault = new InvalidOperationException("Essai");
        var call = Call();

        await One.SendAsync(call, Roles.CallCentre);

        (await One.InStoreAsync(db => db.InboundCalls.AnyAsync(row => row.Id == call.Id))).ShouldBeTrue();
        _atOne.Events.ShouldBe([new CallsChanged(call.Id)]);
    }

    [SqliteOnly("numbers of signals are given by hand, which a server draws itself")]
    [Fact]
    public async Task Read_ALowerNumberCommittedLater_IsToldToo()
    {
        var (first, later) = (Guid.NewGuid(), Guid.NewGuid());
        await SignalAsync(1_000, first);
        await ReadAsync(Two);
        _system.Advance(SignalReader.Window - TimeSpan.FromSeconds(2));
        await SignalAsync(999, later);
        await ReadAsync(Two);

        _atTwo.Events.ShouldBe([new CallsChanged(first), new CallsChanged(later)]);
    }

    [SqliteOnly("numbers of signals are given by hand, which a server draws itself")]
    [Fact]
    public async Task Read_LongAfter_TellsNothingTwiceAndGoesOn()
    {
        var (first, later) = (Guid.NewGuid(), Guid.NewGuid());
        await SignalAsync(1_000, first);
        for (var minute = 0; minute < 3; minute++)
        {
            await ReadAsync(Two);
            _system.Advance(SignalReader.Window);
        }
        await SignalAsync(1_001, later);
        await ReadAsync(Two);

        _atTwo.Events.ShouldBe([new CallsChanged(first), new CallsChanged(later)]);
    }

    [Fact]
    public void EveryEvent_IsMadeOfItsSubjectAlone()
    {
        var subject = Guid.NewGuid();
        foreach (var type in typeof(IPortalEvent).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IPortalEvent)) && !type.IsAbstract))
        {
            ((IPortalEvent)Activator.CreateInstance(type, subject)!).Subject.ShouldBe(subject);
            type.Name.Length.ShouldBeLessThanOrEqualTo(PortalSignal.EventLength);
        }
    }

    // The reader of the host waits on this clock, and so reads once, at its start.
    private void Prepare(IServiceCollection services, Heard heard)
        => services.AddSingleton<TimeProvider>(_system).AddSingleton(heard).AddListener(typeof(FailingListener)).AddListener(typeof(Listener));

    private static NoteCall.Command Call() => new() { Id = Guid.NewGuid(), Reason = CallReason.Rent, Outcome = CallOutcome.Answered };

    private static Task ReadAsync(PortalHost host) => host.Services.GetRequiredService<SignalReader>().ReadAsync(TestContext.Current.CancellationToken);

    private Task<int> SignalAsync(long sequence, Guid subject) => One.InStoreAsync(db => db.Database.ExecuteSqlAsync(
        $"INSERT INTO Signals (Sequence, At, Node, Event, Subject) VALUES ({sequence}, {_system.GetUtcNow().UtcDateTime}, 'other', 'CallsChanged', {subject})"));

    private sealed class Heard
    {
        public ConcurrentQueue<IPortalEvent> Events { get; } = [];

        public bool WasStored { get; set; }

        public Exception? Fault { get; set; }
    }

    private sealed class FailingListener(Heard heard) : IListen<CallsChanged>
    {
        public Task HearAsync(CallsChanged happened, CancellationToken cancellationToken)
            => heard.Fault is { } fault ? throw fault : Task.CompletedTask;
    }

    private sealed class Listener(Heard heard, PortalDbContext db) : IListen<CallsChanged>
    {
        public async Task HearAsync(CallsChanged happened, CancellationToken cancellationToken)
        {
            heard.WasStored = await db.InboundCalls.AnyAsync(call => call.Id == happened.Subject, cancellationToken);
            heard.Events.Enqueue(happened);
        }
    }
}
