namespace AngersHabitat.Domain.Interventions;

/// <summary>Where a visit takes place within a residence. It names a dwelling of the landlord, not who lives there.</summary>
/// <param name="ResidenceId">The residence.</param>
/// <param name="AgencyId">The agency in charge of it.</param>
/// <param name="Building">Building or house number; may be empty.</param>
/// <param name="Stair">Stair and floor; may be empty.</param>
/// <param name="Door">Door; empty in common parts.</param>
public sealed record DwellingPlace(Guid ResidenceId, Guid AgencyId, string? Building, string? Stair, string? Door)
{
    /// <summary>Longest building, stair or door, in characters.</summary>
    public const int PartLength = 30;

    /// <summary>What makes two writings of a dwelling in a residence one.</summary>
    public string Key => LookupKey.Of($"{Building?.Trim()}|{Stair?.Trim()}|{Door?.Trim()}");
}
