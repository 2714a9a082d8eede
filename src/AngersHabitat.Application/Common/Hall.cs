namespace AngersHabitat.Application.Common;

/// <summary>A residence as its public page knows it; what each feature shows there is found by it.</summary>
/// <param name="ResidenceId">The residence.</param>
/// <param name="Slug">Last part of the address of its page.</param>
/// <param name="Name">Its name.</param>
public sealed record Hall(Guid ResidenceId, string Slug, string Name)
{
    /// <summary>Last part of its short address.</summary>
    public string Code { get; init; } = "";

    /// <summary>Numbers and streets, as people read them.</summary>
    public string Addresses { get; init; } = "";

    /// <summary>Its streets, without numbers.</summary>
    public IReadOnlyList<string> Streets { get; init; } = [];

    /// <summary>Commune.</summary>
    public string City { get; init; } = "";

    /// <summary>District; null without.</summary>
    public string? District { get; init; }

    /// <summary>Degrees north of its lodge, which stands at home; null when it is unknown.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; init; }

    /// <summary>Agency in charge.</summary>
    public Guid AgencyId { get; init; }

    /// <summary>Lodge in charge; null without.</summary>
    public Guid? LodgeId { get; init; }
}
