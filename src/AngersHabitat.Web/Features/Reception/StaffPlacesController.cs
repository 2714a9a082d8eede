using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The places as staff keep them.</summary>
[Authorize(Roles = Roles.Reception + "," + Roles.Manager)]
[Route("/agents/lieux")]
public sealed class StaffPlacesController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>The list.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] StaffPlaceFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        filter.Result = await Mediator.Send(filter.ToQuery(), HttpContext.RequestAborted);
        return View(filter);
    }

    /// <summary>The whole filtered list as a file.</summary>
    [HttpGet("export.{format:regex(^(csv|xlsx)$)}")]
    public async Task<IActionResult> Export([FromQuery] StaffPlaceFilter filter, string format)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var result = await Mediator.Send(filter.ToQuery() with { Page = 1, Size = int.MaxValue / 2 }, HttpContext.RequestAborted);
        List<ExportColumn<ListStaffPlaces.Row>> columns =
        [
            new("Lieu", row => row.Place.Name),
            new("Type", row => Words.Of(row.Place.Type)),
            new("État", row => StatusPhrases.Label(row.Place.Status, result.At)),
            new("Motif", row => row.Place.Status.Reason),
            new("Téléphone", row => row.Place.Phone is { } phone ? French.Phone(phone) : null),
            new("Rue", row => row.Place.Contact.Street),
            new("Code postal", row => row.Place.Contact.PostalCode),
            new("Commune", row => row.Place.Contact.City),
            new("Quartier", row => row.Place.Contact.District),
            new("Personnes au plus", row => row.Place.OccupancyLimit),
            new("Vérifié le", row => row.Place.VerifiedOn),
        ];
        return Table(columns, result.Places.Items, format, "lieux", "Lieux");
    }
}

/// <summary>Filters and order of the list, as they stand in the address.</summary>
public sealed class StaffPlaceFilter
{
    /// <summary>Part of a name or address.</summary>
    public string? Texte { get; init; }

    /// <summary>Kind of place.</summary>
    public PlaceType? Type { get; init; }

    /// <summary>State.</summary>
    public ServiceStatus? Etat { get; init; }

    /// <summary>Only those to verify.</summary>
    public bool AVerifier { get; init; }

    /// <summary>Order.</summary>
    public StaffPlaceSort Tri { get; init; }

    /// <summary>Turned round.</summary>
    public bool Inverse { get; init; }

    /// <summary>Number of the page.</summary>
    public int Page { get; init; } = 1;

    /// <summary>What was found.</summary>
    [Microsoft.AspNetCore.Mvc.ModelBinding.BindNever]
    public ListStaffPlaces.Result Result { get; set; } = null!;

    internal ListStaffPlaces.Query ToQuery() => new()
    {
        Text = Texte, Type = Type, State = Etat, ToVerify = AVerifier, Sort = Tri, Descending = Inverse, Page = Page,
    };

    /// <summary>Address of the list in another order; the same order again turns it round.</summary>
    public IDictionary<string, string?> SortedBy(StaffPlaceSort sort) => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["texte"] = Texte,
        ["type"] = Type?.ToString(),
        ["etat"] = Etat?.ToString(),
        ["aVerifier"] = AVerifier ? "true" : null,
        ["tri"] = sort.ToString(),
        ["inverse"] = Tri == sort && !Inverse ? "true" : null,
    };
}
