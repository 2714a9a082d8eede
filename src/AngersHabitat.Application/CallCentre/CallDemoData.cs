using AngersHabitat.Application.Demo;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>
/// Calls since 2 March 2020: about 300 a day before the first lockdown, up to 1,000 in spring, about 550 since. Figures only
/// until six weeks back; then the calls themselves; today, what the agents noted, with calls owed and urgent ones.
/// </summary>
internal sealed class CallDemoData : IDemoDataSet
{
    /// <summary>Days before the present whose calls are stored one by one.</summary>
    private const int DaysInDetail = 42;

    private static readonly DateOnly First = new(2020, 3, 2);

    public string Name => "calls";

    public int Order => 41;

    public async Task LoadAsync(PortalDbContext db, DemoSettings settings, CancellationToken cancellationToken)
    {
        var today = Paris.DateOf(settings.Now);
        var chance = new Random(settings.Seed + 41);
        for (var date = First; date < today; date = date.AddDays(1))
        {
            if (!HolidayCalendar.France.IsWorkingDay(date))
                continue;
            var calls = CallDemoDay.Records(date, CallDemoDay.VolumeOf(date, chance), chance);
            if (date < today.AddDays(-DaysInDetail))
            {
                db.DailyVolumes.Add(DailyVolume.TakenOver(date, calls.Select(call => call.Figure)));
                continue;
            }
            db.InboundCalls.AddRange(calls);
            db.DailyVolumes.Add(DailyVolume.Of(date, calls.Select(call => call.Figure)));
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }
        var agent = await db.Users.Where(user => user.Email == "standard@demo.example").Select(user => user.Id).FirstOrDefaultAsync(cancellationToken);
        new CallDemoToday(db, agent, Paris.ToStored(settings.Now), chance).Add();
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }
}
