using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The catalogue of the CCAS: everyone of the service reads it, managers keep it.</summary>
[For<ListOffers.Query>]
[Route("/agents/offres")]
public sealed class OffersController(IMediator mediator) : PortalController(mediator)
{
    private static readonly IReadOnlyList<ExportColumn<ListOffers.Row>> Columns =
    [
        new("Nature", row => Words.Of(row.Kind)), new("Nom", row => row.Name), new("Lieu", row => row.Place), new("Rythme", row => row.Schedule),
        new("Premier jour", row => row.FirstDate), new("Dernier jour", row => row.LastDate), new("Places", row => row.Capacity),
        new("Places prises", row => row.Taken), new("Places restantes", row => row.PlacesLeft),
        new("Besoins", row => string.Join(", ", row.Needs.Select(need => Words.Of(need)))),
    ];

    /// <summary>The catalogue.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] OfferFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        filter.Rows = await Mediator.Send(filter.ToQuery(), HttpContext.RequestAborted);
        return View(filter);
    }

    /// <summary>The catalogue as a file.</summary>
    [HttpGet("export.{format:regex(^(csv|xlsx)$)}")]
    public async Task<IActionResult> Export([FromQuery] OfferFilter filter, string format)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var rows = await Mediator.Send(filter.ToQuery(), HttpContext.RequestAborted);
        return Table(Columns, rows, format, "offres-ccas", "Offres du CCAS");
    }

    /// <summary>A new offer.</summary>
    [For<ShowOfferForm.Query>]
    [HttpGet("nouvelle")]
    public async Task<IActionResult> Create()
        => View("Form", await Mediator.Send(new ShowOfferForm.Query(null), HttpContext.RequestAborted));

    /// <summary>An offer to change.</summary>
    [For<ShowOfferForm.Query>]
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Edit(Guid id)
        => View("Form", await Mediator.Send(new ShowOfferForm.Query(id), HttpContext.RequestAborted));

    /// <summary>Saves.</summary>
    [For<SaveOffer.Command>]
    [HttpPost("enregistrer")]
    public Task<IActionResult> Save(SaveOffer.Command form)
        => SubmitAsync(form, _ =>
        {
            TempData["Notice"] = "L'offre est enregistrée. Les agents la voient dès maintenant.";
            return RedirectToAction(nameof(Index));
        }, () => Task.FromResult<IActionResult>(View("Form", form)));
}

/// <summary>What is looked for in the catalogue, and what was found.</summary>
public sealed class OfferFilter
{
    /// <summary>Words.</summary>
    public string? Texte { get; init; }

    /// <summary>Help or activity.</summary>
    public OfferKind? Nature { get; init; }

    /// <summary>A need.</summary>
    public Need? Besoin { get; init; }

    /// <summary>Ended ones too.</summary>
    public bool Passees { get; init; }

    /// <summary>Offers found.</summary>
    public IReadOnlyList<ListOffers.Row> Rows { get; set; } = [];

    internal ListOffers.Query ToQuery() => new() { Text = Texte, Kind = Nature, Need = Besoin, Ended = Passees };
}
