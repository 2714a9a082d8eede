namespace AngersHabitat.Application.Worksites;

/// <summary>An operation of the demonstration.</summary>
/// <param name="Form">What it is entered by.</param>
/// <param name="Story">What befalls it then.</param>
internal sealed record DemoLife(CreateOperation.Command Form, WorksiteStory Story);
