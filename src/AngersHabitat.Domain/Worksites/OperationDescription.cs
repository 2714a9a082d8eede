namespace AngersHabitat.Domain.Worksites;

/// <summary>What an operation is, apart from its dated history: may be edited at any time.</summary>
public sealed record OperationDescription
{
    /// <summary>The landlord's own code, unique, for instance <c>C-2018-031</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Name known to the tenants.</summary>
    public required string Name { get; init; }

    public required string Commune { get; init; }

    /// <summary>District of the commune; empty when it has none.</summary>
    public string District { get; init; } = "";

    /// <summary>Street.</summary>
    public required string Address { get; init; }

    /// <summary>Degrees north (WGS 84); null when unknown: the operation is listed but not drawn.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east (WGS 84).</summary>
    public double? Longitude { get; init; }

    /// <summary>Public: what is done, in a few sentences.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Public: noise, traffic, cuts of water, and their hours.</summary>
    public string Nuisances { get; init; } = "";

    /// <summary>Public: number to call about the worksite (a service, not a person).</summary>
    public string PublicPhone { get; init; } = "";

    /// <summary>Staff only: who runs the operation.</summary>
    public string Manager { get; init; } = "";

    /// <summary>
    /// Staff only: the « référent Covid-19 » of the worksite (guide de préconisations de sécurité sanitaire de l'OPPBTP, 2020).
    /// </summary>
    public string SanitaryReferent { get; init; } = "";

    /// <summary>The description that an operation has now.</summary>
    public static OperationDescription Of(Operation operation) => new()
    {
        Code = operation.Code,
        Name = operation.Name,
        Commune = operation.Commune,
        District = operation.District,
        Address = operation.Address,
        Latitude = operation.Latitude,
        Longitude = operation.Longitude,
        Summary = operation.Summary,
        Nuisances = operation.Nuisances,
        PublicPhone = operation.PublicPhone,
        Manager = operation.Manager,
        SanitaryReferent = operation.SanitaryReferent,
    };
}
