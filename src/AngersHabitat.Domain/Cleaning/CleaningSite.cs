namespace AngersHabitat.Domain.Cleaning;

/// <summary>A residence that is cleaned. Its rounds, millions of rows, name it by a number.</summary>
public sealed class CleaningSite : IVersioned
{
    /// <summary>Last place in a walk.</summary>
    public const int LastWalk = 9_999;

    private CleaningSite()
    {
    }

    /// <param name="residenceId">The residence, whose identifier is the site's own.</param>
    /// <param name="number">The next one free, from 1.</param>
    public CleaningSite(Guid residenceId, int number) => (Id, Number) = (residenceId, number);

    /// <summary>That of the residence.</summary>
    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    /// <summary>From 1, unique; never changes.</summary>
    public int Number { get; private set; }

    /// <summary>Place in the walk of whoever cleans, lower ones first, from 0; equal ones go by name.</summary>
    public int Walk { get; private set; }

    /// <summary>Gives it another place in the walk.</summary>
    /// <exception cref="RuleException"><c>Cleaning.WalkOutOfRange</c>.</exception>
    public void Place(int walk)
        => Walk = walk is >= 0 and <= LastWalk ? walk : throw new RuleException("Cleaning.WalkOutOfRange", nameof(Walk), LastWalk);
}
