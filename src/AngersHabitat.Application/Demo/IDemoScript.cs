namespace AngersHabitat.Application.Demo;

/// <summary>
/// A part of the demonstration that is entered through the commands that people use, so that nothing exists only there. Run once, when its name is not yet among the
/// loaded ones; each command commits by itself, so that a run that was cut short is taken up again and changes nothing twice. Found by itself.
/// </summary>
public interface IDemoScript
{
    /// <summary>Name under which the run is remembered, at most 60 characters.</summary>
    string Name { get; }

    /// <summary>Whether it is about people, calls or visits, which the data sets bring: it then runs after them, and before otherwise.</summary>
    bool NeedsData => false;

    /// <summary>What the portal's clock shows while it runs.</summary>
    DateTimeOffset At { get; }

    /// <summary>Sends the commands.</summary>
    Task RunAsync(IMediator mediator, DemoSettings settings, CancellationToken cancellationToken);
}
