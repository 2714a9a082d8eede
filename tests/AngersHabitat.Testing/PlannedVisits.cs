using AngersHabitat.Application.Interventions;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Interventions;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Testing;

/// <summary>Visits and people who go, as tests of pages need them, by the commands that people use.</summary>
public static class PlannedVisits
{
    /// <summary>A plumber who has time for 400 minutes a day.</summary>
    public static Task<Guid> WorkerAsync(PortalHost host, string name)
    {
        ArgumentNullException.ThrowIfNull(host);
        return host.SendAsync(new SaveWorker.Command { Id = Guid.NewGuid(), Name = name, Trades = [Trade.Plumbing], DailyMinutes = 400, RecognisedBy = "badge" }, Roles.Maintenance);
    }

    /// <summary>A visit of a plumber that wants a slot.</summary>
    public static async Task<Guid> AskAsync(PortalHost host, Urgency urgency = Urgency.Normal)
    {
        ArgumentNullException.ThrowIfNull(host);
        await host.SendAsync(new BeginInterventions.Command());
        var kind = await host.InStoreAsync(db => db.InterventionKinds.Where(row => row.Trade == Trade.Plumbing).OrderBy(row => row.Id).Select(row => row.Id).FirstAsync());
        var residence = await host.InStoreAsync(db => db.Residences.OrderBy(row => row.Id).Select(row => row.Id).FirstAsync());
        return await host.SendAsync(new RequestVisit.Command
        {
            Id = Guid.NewGuid(), KindId = kind, ResidenceId = residence, Door = Guid.NewGuid().ToString("N")[..8], Urgency = urgency, ContactName = "Mme Essai", ContactPhone = "06 39 98 00 01",
        }, Roles.Reception);
    }

    /// <summary>Gives it a half day.</summary>
    public static async Task PlaceAsync(PortalHost host, Guid visit, Guid worker, DateOnly on, HalfDay half)
    {
        ArgumentNullException.ThrowIfNull(host);
        var version = await host.InStoreAsync(db => db.Interventions.Where(row => row.Id == visit).Select(row => row.Version).SingleAsync());
        await host.SendAsync(new ScheduleVisit.Command { Id = visit, Version = version, Token = Guid.NewGuid(), SlotOn = on, Half = half, WorkerId = worker }, Roles.Maintenance);
    }
}
