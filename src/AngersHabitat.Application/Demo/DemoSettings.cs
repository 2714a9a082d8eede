namespace AngersHabitat.Application.Demo;

/// <summary>What shapes the demonstration (section <c>Demo</c> of the settings).</summary>
public sealed record DemoSettings
{
    /// <summary>Whether the demonstration runs; true in Development only.</summary>
    public bool Enabled { get; init; }

    /// <summary>Where the portal's clock starts. Default: Thursday 12 November 2020, 10:00 in Paris.</summary>
    public DateTimeOffset Now { get; init; } = new(2020, 11, 12, 10, 0, 0, TimeSpan.FromHours(1));

    /// <summary>People in the second campaign.</summary>
    public int Contacts { get; init; } = 1792;

    /// <summary>Worksites; the headline figures hold at 59.</summary>
    public int Operations { get; init; } = 59;

    /// <summary>Places in all, up to 9,954; the 56 of the landlord of 2020 are always there, and what is more are lodges.</summary>
    public int Places { get; init; } = 56;

    /// <summary>How many times the visits of the demonstration: 1 gives some 60 a day.</summary>
    public int Visits { get; init; } = 1;

    /// <summary>Seed of everything that is drawn by chance.</summary>
    public int Seed { get; init; } = 2020;

    /// <summary>Password of the demonstration accounts.</summary>
    public string Password { get; init; } = "Bienvenue-Angers-2020";
}
