namespace AngersHabitat.Domain.Notices;

/// <summary>The audience of a notice with what it names.</summary>
/// <param name="Audience">For whom.</param>
/// <param name="Targets">The agencies, residences or operations; left out where the audience names none.</param>
public sealed record NoticeFor(Audience Audience, IReadOnlyCollection<Guid> Targets)
{
    /// <summary>The most agencies, residences or worksites that one notice names.</summary>
    public const int MostTargets = 500;

    /// <summary>Longest list of names typed, in characters; it is stored nowhere.</summary>
    public const int TypedLength = 20_000;

    /// <summary>A notice for everyone.</summary>
    public static NoticeFor Everyone { get; } = new(Audience.Everyone, []);

    /// <summary>Whether the audience names somebody.</summary>
    public bool NamesTargets => Audience is Audience.Agencies or Audience.Residences or Audience.WorksiteNeighbours;

    internal IReadOnlyList<Guid> Named => NamesTargets ? [.. Targets.Distinct()] : [];
}
