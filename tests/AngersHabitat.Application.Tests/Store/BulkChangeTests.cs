using AngersHabitat.Application.CallCentre;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.CallCentre;
using AngersHabitat.Domain.Outreach;
using Microsoft.Extensions.Time.Testing;
using static AngersHabitat.Application.Tests.Store.GeneratedStore;

namespace AngersHabitat.Application.Tests.Store;

/// <summary>A change that the store makes to many rows at once leaves each row as the row's own method leaves it, column by column.</summary>
[SqliteOnly("rows without their references, which a server refuses")]
public sealed class BulkChangeTests
{
    private const int Rows = 200;
    private static readonly Guid Household = Some[0];
    private static readonly Guid Agent = Some[1];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Sweep_AnyPeople_GivesBackAsExpireLease(int seed)
    {
        using var store = Contacts(seed);
        await ComparesAsync<CampaignContact>(store, contact => contact.ExpireLease(Now), () => Leases.SweepAsync(store.Db, Now, default));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Release_AnyPeople_GivesBackAsRelease(int seed)
    {
        using var store = Contacts(seed);
        await ComparesAsync<CampaignContact>(store, contact =>
        {
            if (contact.GroupId == Household && contact.IsHeldBy(Agent))
                contact.Release(Agent);
        }, () => Leases.ReleaseAsync(store.Db, Household, Agent, default));
    }

    // A sign of life every few minutes is no change that a form shown meanwhile has to know of: the version stays.
    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public async Task Renew_AnyPeople_LengthensAsRenew(int seed)
    {
        using var store = Contacts(seed);
        await ComparesAsync<CampaignContact>(store, contact =>
        {
            if (contact.GroupId == Household && contact.IsHeldBy(Agent))
                contact.Renew(Agent, Now);
        }, () => Leases.RenewAsync(store.Db, Household, Agent, Now, default), versioned: false);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public async Task Take_AnyPeople_ReservesAsReserve(int seed)
    {
        using var store = Contacts(seed);
        var campaign = await StartAsync(store);
        store.Add<CallGroup>(1, group => Set(group, nameof(CallGroup.Id), Household));
        var free = store.Read<CallGroup>().Single().IsFreeFor(Agent, Now);
        var asked = store.Read<CampaignContact>().First(contact => contact.GroupId == Household && contact.CampaignId == campaign.Id);
        asked.ExpireLease(Now);
        // Taken for nothing, when the person asked for cannot be, is given back at once.
        var won = free && asked.State.IsTakeable();
        await ComparesAsync<CampaignContact>(store, contact =>
        {
            contact.ExpireLease(Now);
            var called = ContactStates.Callable.Contains(contact.State) || (contact.Id == asked.Id && contact.State.IsTakeable());
            if (won && called && contact.GroupId == Household && contact.CampaignId == campaign.Id)
                contact.Reserve(campaign, Agent, Now);
        }, async () =>
        {
            await Leases.SweepAsync(store.Db, Now, default);
            var held = await Leases.TakeAsync(store.Db, Household, asked.Id, Agent, Now, default);
            held.ShouldBe(free && store.Read<CampaignContact>().Single(contact => contact.Id == asked.Id).IsHeldBy(Agent));
        });
        var holds = store.Read<CampaignContact>().Any(contact => contact.GroupId == Household && contact.IsHeldBy(Agent));
        store.Read<CallGroup>().Single().IsFreeFor(Guid.NewGuid(), Now).ShouldBe(free && !holds);
    }

    [Fact]
    public async Task Forget_AnyRow_ErasesAsTheRowsThemselves()
    {
        using var store = new GeneratedStore(15);
        store.Add<CampaignContact>(Rows);
        store.Add<CallAttempt>(Rows);
        store.Add<Escalation>(Rows);
        await ComparesAsync<CampaignContact>(store, row => row.Anonymise(), () => Erasing.ForgetContactsAsync(store.Db.CampaignContacts, default), versioned: false);
        await ComparesAsync<CallAttempt>(store, row => row.Anonymise(), () => Erasing.ForgetCallsAsync(store.Db.CallAttempts, default));
        await ComparesAsync<Escalation>(store, row => row.Anonymise(), () => Erasing.ForgetTasksAsync(store.Db.Escalations, default), versioned: false);
    }

    [Fact]
    public async Task EraseCallers_AnyCall_ErasesAsTheCallsThemselves()
    {
        using var store = new GeneratedStore(14);
        store.Add<InboundCall>(Rows);
        store.Add<UrgentCall>(Rows);
        var clock = new PortalClock(new FakeTimeProvider(new DateTimeOffset(Now)));
        var handler = new EraseCallers.Handler(store.Db, clock, new AuditTrail(clock, new Portal()), new NoRegister());
        var urgent = Changed<UrgentCall>(store, call =>
        {
            if (CallRetention.MustErase(call, Now))
                call.Erase();
        });
        await ComparesAsync<InboundCall>(store, call =>
        {
            if (CallRetention.MustErase(call, Now))
                call.EraseNote();
        }, () => handler.Handle(new EraseCallers.Command(), default).AsTask());
        Check(store, urgent, versioned: true);
    }

    private sealed record Expected(Dictionary<string, object?> Before, Dictionary<string, object?> After);

    private sealed class NoRegister : IErasureRegister
    {
        public Task CertifyAsync(ErasingRule rule, IReadOnlyCollection<Guid> erased, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class Portal : IActorAccessor
    {
        public Actor Current => Actor.Portal;
    }

    private static async Task ComparesAsync<TRow>(GeneratedStore store, Action<TRow> inHand, Func<Task> inStore, bool versioned = true)
        where TRow : class
    {
        var expected = Changed(store, inHand);
        await inStore();
        Check(store, expected, versioned && typeof(IVersioned).IsAssignableFrom(typeof(TRow)));
    }

    private static (Type Row, List<Expected> Rows) Changed<TRow>(GeneratedStore store, Action<TRow> inHand)
        where TRow : class
        => (typeof(TRow), [.. store.Read<TRow>().Select(row =>
        {
            var before = store.ColumnsOf(row);
            inHand(row);
            return new Expected(before, store.ColumnsOf(row));
        })]);

    private static void Check(GeneratedStore store, (Type Row, List<Expected> Rows) expected, bool versioned)
        => typeof(BulkChangeTests).GetMethod(nameof(CheckRows), System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
            .MakeGenericMethod(expected.Row).Invoke(null, [store, expected.Rows, versioned]);

    private static void CheckRows<TRow>(GeneratedStore store, List<Expected> expected, bool versioned)
        where TRow : class
    {
        var stored = store.Read<TRow>().Select(store.ColumnsOf).ToDictionary(row => (Guid)row["Id"]!);
        var changes = 0;
        foreach (var (before, after) in expected)
        {
            var row = stored[(Guid)before["Id"]!];
            var changed = after.Any(column => !Equals(column.Value, before[column.Key]));
            changes += changed ? 1 : 0;
            foreach (var (name, value) in after.Where(column => column.Key != nameof(IVersioned.Version)))
                row[name].ShouldBe(value, $"{typeof(TRow).Name}.{name}");
            if (versioned)
                Equals(row[nameof(IVersioned.Version)], before[nameof(IVersioned.Version)]).ShouldBe(!changed, "a changed row has a new version");
        }
        changes.ShouldBeGreaterThan(0);
    }

    // A person is held, and remembers where she came from, exactly while she is reserved.
    private static GeneratedStore Contacts(int seed)
    {
        var store = new GeneratedStore(seed);
        store.Add<CampaignContact>(Rows, contact =>
        {
            Set(contact, nameof(CampaignContact.CampaignId), store.Value(typeof(Guid)));
            if ((int)store.Value(typeof(int)) == 0)
                Set(contact, nameof(CampaignContact.State), ContactState.Reserved);
            var held = contact.State == ContactState.Reserved;
            Set(contact, nameof(CampaignContact.ReturnState), held ? ContactStates.Takeable[(int)store.Value(typeof(int))] : null);
            Set(contact, nameof(CampaignContact.LeaseAgentId), held ? store.Value(typeof(Guid)) : null);
            Set(contact, nameof(CampaignContact.LeaseEndsAt), held ? store.Value(typeof(DateTime)) : null);
        });
        return store;
    }

    private static async Task<Campaign> StartAsync(GeneratedStore store)
    {
        var plan = new CampaignPlan
        {
            Name = "Essai",
            MinimumAge = 70,
            AgeOn = new DateOnly(2020, 11, 9),
            Dates = DateSpan.Inclusive(new DateOnly(2020, 11, 9), new DateOnly(2020, 12, 18)),
            CallingHours = CallingHours.Weekdays((new(9, 0), new(17, 30))),
            AttemptsAllowed = 2,
            Script = new CallScript("", "", ""),
        };
        var campaign = new Campaign(Some[2], plan, Now);
        campaign.AssignAgents([Agent]);
        campaign.Start(Now);
        store.Db.Campaigns.Add(campaign);
        await store.Db.SaveChangesAsync();
        store.Db.ChangeTracker.Clear();
        return campaign;
    }

    private static void Set(object row, string column, object? value) => row.GetType().GetProperty(column)!.SetValue(row, value);
}
