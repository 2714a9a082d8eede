namespace AngersHabitat.Domain.Worksites;

/// <summary>A published progress report.</summary>
/// <param name="ReportedOn">The date it speaks of.</param>
/// <param name="PublishedOn">The date from which it counts.</param>
/// <param name="SupersededOn">The date from which another replaces it; null while it counts.</param>
/// <param name="Percent">Progress of the works, 0 to 100.</param>
public readonly record struct ReportPoint(DateOnly ReportedOn, DateOnly PublishedOn, DateOnly? SupersededOn, int Percent)
{
    /// <summary>Whether it counts on a date.</summary>
    public bool CountsOn(DateOnly date) => PublishedOn <= date && (SupersededOn is null || SupersededOn > date);
}
