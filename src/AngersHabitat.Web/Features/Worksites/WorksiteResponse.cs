using System.Text.Json;
using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>The public facts of an operation, in the interface's words.</summary>
public sealed record WorksiteResponse
{
    /// <summary>Last part of its address: <c>/chantiers/{slug}</c>.</summary>
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>construction, rehabilitation.</summary>
    public required string Nature { get; init; }

    public required int Dwellings { get; init; }

    /// <summary>Where it is.</summary>
    public required WorksiteAddress Address { get; init; }

    /// <summary>study, tender, works, acceptance, delivered.</summary>
    public required string Phase { get; init; }

    /// <summary>Since when.</summary>
    public required DateOnly PhaseSince { get; init; }

    /// <summary>First date of the suspension in force; null when there is none.</summary>
    public required DateOnly? SuspendedSince { get; init; }

    /// <summary>Progress of the works, 0 to 100; null before works.</summary>
    public required int? Progress { get; init; }

    /// <summary>Expected or actual delivery; null when none is known, or when the expected one has passed.</summary>
    public required DateOnly? ExpectedDelivery { get; init; }

    /// <summary>Number to call, in E.164 form; null when there is none of its own.</summary>
    public required string? Phone { get; init; }

    internal static WorksiteResponse Of(PublicWorksite worksite) => new()
    {
        Slug = worksite.Slug,
        Name = worksite.Name,
        Nature = Word(worksite.Nature),
        Dwellings = worksite.Dwellings,
        Address = new WorksiteAddress(worksite.Address, worksite.District.Length == 0 ? null : worksite.District, worksite.Commune, worksite.Latitude, worksite.Longitude),
        Phase = Word(worksite.Phase),
        PhaseSince = worksite.PhaseSince,
        SuspendedSince = worksite.SuspendedSince,
        Progress = worksite.Percent,
        ExpectedDelivery = worksite.Delivery,
        Phone = worksite.Phone.Length == 0 ? null : worksite.Phone,
    };

    internal static string Word(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
