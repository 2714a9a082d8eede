using AngersHabitat.Application.Demo;

namespace AngersHabitat.Application.Interventions;

/// <summary>Kinds of visits, protocols and who goes, entered by the forms of their pages before the first visit.</summary>
public sealed class VisitSetupDemo : IDemoScript
{
    public string Name => "Interventions.Setup";

    public DateTimeOffset At => Paris.ToInstant(DemoVisitDays.First, new TimeOnly(9, 10));

    public async Task RunAsync(IMediator mediator, DemoSettings settings, CancellationToken cancellationToken)
    {
        foreach (var kind in DemoVisitSetup.KindForms)
            await mediator.Send(kind, cancellationToken);
        foreach (var protocol in DemoVisitSetup.ProtocolForms)
            await mediator.Send(protocol, cancellationToken);
        var accounts = (await mediator.Send(new GetWorkers.Query(), cancellationToken)).Accounts;
        foreach (var worker in DemoVisitSetup.WorkerForms(accounts.FirstOrDefault(account => account.Name == DemoVisitSetup.Technician)?.Id))
            await mediator.Send(worker, cancellationToken);
    }
}
