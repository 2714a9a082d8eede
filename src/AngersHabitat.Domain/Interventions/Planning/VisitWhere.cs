namespace AngersHabitat.Domain.Interventions;

/// <summary>Where a visit takes place, as far as ways between visits go.</summary>
/// <param name="ResidenceId">The residence.</param>
/// <param name="City">Its commune.</param>
/// <param name="DwellingKey"><see cref="DwellingPlace.Key"/>; null in common parts, where several may work at once.</param>
public sealed record VisitWhere(Guid ResidenceId, string City, string? DwellingKey)
{
    /// <summary>Whether both are one dwelling.</summary>
    public bool IsSameDwelling(VisitWhere other)
        => DwellingKey is not null && ResidenceId == other.ResidenceId && string.Equals(DwellingKey, other.DwellingKey, StringComparison.Ordinal);

    /// <summary>How near the other one is.</summary>
    public Nearness To(VisitWhere other)
        => ResidenceId == other.ResidenceId ? Nearness.SameResidence
            : string.Equals(City, other.City, StringComparison.OrdinalIgnoreCase) ? Nearness.SameCommune : Nearness.Elsewhere;
}
