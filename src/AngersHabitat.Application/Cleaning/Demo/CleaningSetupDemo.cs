using AngersHabitat.Application.Demo;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Cleaning.Demo;

/// <summary>
/// Points, who cleans and the plans, entered by the command with which every portal begins and by the forms. Beyond some hundred residences (<c>Demo:Places</c>) the others
/// get their plan as a landlord with thousands gives it: by a copy.
/// </summary>
public sealed class CleaningSetupDemo(PortalDbContext db, PortalClock clock) : IDemoScript
{
    /// <summary>Residences whose plan is written by itself.</summary>
    internal const int MostByForm = 200;

    public string Name => "Cleaning.Setup";

    public DateTimeOffset At => Paris.ToInstant(DemoCleaningPlans.First, new TimeOnly(9, 10));

    public async Task RunAsync(IMediator mediator, DemoSettings settings, CancellationToken cancellationToken)
    {
        await mediator.Send(new BeginCleaning.Command(), cancellationToken);
        var residences = await db.Residences.AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var firms = await EnterTeamAsync(mediator, residences, cancellationToken);
        var points = await db.CleaningPoints.AsNoTracking().ToDictionaryAsync(point => point.Code, point => point.Number, StringComparer.Ordinal, cancellationToken);
        var plans = new DemoCleaningPlans([.. residences.Take(MostByForm)], firms, points);
        foreach (var plan in plans.Usual)
            await mediator.Send(plan, cancellationToken);
        await ChangeAsync(mediator, plans, settings, cancellationToken);
        if (residences.Count > MostByForm)
            await mediator.Send(Copy(plans.ByCaretaker), cancellationToken);
    }

    private static async Task<IReadOnlyList<Guid>> EnterTeamAsync(IMediator mediator, IReadOnlyList<Residence> residences, CancellationToken cancellationToken)
    {
        var accounts = (await mediator.Send(new GetCleaners.Query(), cancellationToken)).Accounts;
        var team = DemoCleaners.Forms(residences, accounts.FirstOrDefault(account => account.Name == DemoCleaners.Caretaker)?.Id);
        foreach (var cleaner in team)
            await mediator.Send(cleaner, cancellationToken);
        return [.. team.Take(DemoCleaners.Firms).Select(firm => firm.Id)];
    }

    private async Task ChangeAsync(IMediator mediator, DemoCleaningPlans plans, DemoSettings settings, CancellationToken cancellationToken)
    {
        var at = Paris.ToInstant(DemoCleaningPlans.Lockdown, new TimeOnly(6, 0));
        if (at > settings.Now)
            return;
        clock.StartAt(at);
        foreach (var plan in plans.InCrisis)
            await mediator.Send(plan, cancellationToken);
    }

    private CopyCleaningPlan.Command Copy(Residence source) => new() { Id = DemoId.Of("cleaning-copy"), SourceId = source.Id, From = clock.Today };
}
