using AngersHabitat.Application.Interventions;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Tests.Interventions;

/// <summary>A portal with kinds, protocols and somebody who goes, and the steps of a visit in one word.</summary>
internal sealed class VisitHost : IdleHost
{
    public static readonly Guid Technician = new("00000000-0000-0000-0000-0000000000f1");

    public async Task<Guid> WorkerAsync(Guid? account = null)
    {
        var id = Guid.NewGuid();
        if (account is not null)
            account = await InStoreAsync(db => db.Users.Where(user => user.Email == "technicien@demo.example").Select(user => user.Id).SingleAsync());
        return await SendAsync(new SaveWorker.Command
        {
            Id = id, Name = $"Essai {id:N}", Trades = [Trade.Plumbing], DailyMinutes = 400, AccountId = account, RecognisedBy = "badge",
        }, Roles.Maintenance);
    }

    public async Task<RequestVisit.Command> AskAsync(Urgency urgency = Urgency.Normal, string door = "12", string? access = null)
    {
        await SendAsync(new BeginInterventions.Command());
        var kind = await InStoreAsync(db => db.InterventionKinds.Where(row => row.Trade == Trade.Plumbing).Select(row => row.Id).FirstAsync());
        var residence = await InStoreAsync(db => db.Residences.OrderBy(row => row.Id).Select(row => row.Id).FirstAsync());
        return new RequestVisit.Command
        {
            Id = Guid.NewGuid(), KindId = kind, ResidenceId = residence, Building = "Z", Stair = "9", Door = door, Urgency = urgency,
            ContactName = "Mme Essai", ContactPhone = "06 39 98 00 01", Details = "Fuite", Access = access,
        };
    }

    public async Task<Guid> ScheduledAsync(Guid worker, DateOnly? on = null, Urgency urgency = Urgency.Normal, string? access = null)
    {
        var asked = await AskAsync(urgency, Guid.NewGuid().ToString("N")[..8], access);
        await SendAsync(asked, Roles.Reception);
        await ScheduleAsync(asked.Id, worker, on ?? Clock.Today);
        return asked.Id;
    }

    public async Task ScheduleAsync(Guid id, Guid worker, DateOnly on, HalfDay half = HalfDay.Afternoon) => await SendAsync(new ScheduleVisit.Command
    {
        Id = id, Version = (await VisitAsync(id)).Version, Token = Guid.NewGuid(), SlotOn = on, Half = half, WorkerId = worker,
    }, Roles.Maintenance);

    public Task<Intervention> VisitAsync(Guid id)
        => InStoreAsync(db => db.Interventions.Include(visit => visit.Steps).Include(visit => visit.Answers).Include(visit => visit.Messages).SingleAsync(visit => visit.Id == id));

    public Task<List<ProtocolPoint>> PointsAsync(params PointMoment[] moments)
        => InStoreAsync(async db => (await db.Protocols.SingleAsync(version => version.Scope == ProtocolScope.Occupied && version.KindId == null))
            .Points.Where(point => point.IsRequired && moments.Contains(point.Moment)).ToList());

    public async Task<RecordVisit.Act[]> TicksAsync(double secondsAgo = 0, params PointMoment[] moments)
        => [.. (await PointsAsync(moments)).Select(point => new RecordVisit.Act { Id = Guid.NewGuid(), Kind = VisitActKind.Answer, PointKey = point.Key, Reply = PointReply.Yes, SecondsAgo = secondsAgo })];

    public static RecordVisit.Act Do(VisitActKind kind, string? words = null, double secondsAgo = 0)
        => new() { Id = Guid.NewGuid(), Kind = kind, Words = words, SecondsAgo = secondsAgo };

    public Task<RecordVisit.Result> RecordAsync(Guid id, params RecordVisit.Act[] acts) => SendAsync(new RecordVisit.Command { Id = id, Acts = acts }, Roles.Maintenance);
}
