using AngersHabitat.Application.Demo;

namespace AngersHabitat.Application.Cleaning.Demo;

/// <summary>The points of the demonstration, entered by the command with which every portal begins.</summary>
public sealed class CleaningDemoPoints : IDemoScript
{
    public string Name => "Cleaning.Points";

    public DateTimeOffset At => new(2020, 3, 2, 9, 5, 0, TimeSpan.FromHours(1));

    public Task RunAsync(IMediator mediator, DemoSettings settings, CancellationToken cancellationToken)
        => mediator.Send(new BeginCleaning.Command(), cancellationToken).AsTask();
}
