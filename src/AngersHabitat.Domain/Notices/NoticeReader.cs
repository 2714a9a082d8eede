namespace AngersHabitat.Domain.Notices;

/// <summary>
/// For whom a page, a feed or an answer is made. Whoever shows notices makes one and asks <see cref="Notice.IsShown(DateTime, NoticeReader)"/>; nothing else
/// decides what is shown.
/// </summary>
public sealed record NoticeReader
{
    /// <summary>Nobody in particular: the front page, the general list and feed.</summary>
    public static NoticeReader Anybody { get; } = new();

    /// <summary>The agency in charge of the reader.</summary>
    public Guid? Agency { get; init; }

    /// <summary>The residence in which the reader lives.</summary>
    public Guid? Residence { get; init; }

    /// <summary>Worksites beside which the reader lives, or whose page is read.</summary>
    public IReadOnlyCollection<Guid> Worksites { get; init; } = [];

    /// <summary>Whether the reader waits for a visit.</summary>
    public bool AwaitsVisit { get; init; }
}
