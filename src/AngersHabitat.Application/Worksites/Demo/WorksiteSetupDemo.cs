using AngersHabitat.Application.Demo;

namespace AngersHabitat.Application.Worksites;

/// <summary>The 59 operations, entered by their form when their study begins, or when the portal does.</summary>
public sealed class WorksiteSetupDemo(PortalClock clock) : IDemoScript
{
    public string Name => "Worksites.Setup";

    public DateTimeOffset At => Paris.ToInstant(new(2020, 3, 2), new TimeOnly(9, 30));

    public async Task RunAsync(IMediator mediator, DemoSettings settings, CancellationToken cancellationToken)
    {
        foreach (var (form, _) in DemoLives.Of(settings))
        {
            var begins = Paris.ToInstant(form.StudyFrom!.Value, new TimeOnly(9, 30));
            clock.StartAt(begins > At ? begins : At);
            await mediator.Send(form, cancellationToken);
        }
    }
}
