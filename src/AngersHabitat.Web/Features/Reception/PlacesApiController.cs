using AngersHabitat.Application.Reception;
using AngersHabitat.Domain.Reception;
using AngersHabitat.Web.Pages.Json;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Places and opening hours for other programs. Read-only, anonymous.</summary>
[FormerAddress]
[Route(Root + "/places")]
public sealed class PlacesApiController(IMediator mediator) : PublicApiController(mediator)
{
    /// <summary>The places with their status, a page at a time; the header <c>Link</c> leads to the next one, <c>X-Total-Count</c> counts them.</summary>
    /// <param name="at">ISO 8601 instant; without an offset it is Europe/Paris; now by default.</param>
    /// <param name="type">headquarters, agency, lodge or callCentre; all by default.</param>
    /// <param name="page">Number of the page, from 1; past the last the list is empty.</param>
    /// <param name="limit">Places a page, 1 to 500; by default all when there are no more than 59, else 50.</param>
    [HttpGet("")]
    [ProducesResponseType<IReadOnlyList<ApiPlace>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> List([FromQuery] string? at, [FromQuery] string? type, [FromQuery] int page = 1, [FromQuery] int? limit = null)
    {
        if (!ApiInstant.TryRead(at, out var instant))
            return Unreadable();
        if (!ApiNames.TryRead<PlaceType>(type, out var kind))
            return Problem("« type » vaut headquarters, agency, lodge ou callCentre.", statusCode: StatusCodes.Status400BadRequest);
        var result = await SendAsync(new ListPlaces.Query { At = instant, WithOpeningHours = true, Type = kind, Page = page, Limit = limit });
        return Ok(Rows(result.Shown, place => ApiPlace.Of(place, result.At)));
    }

    /// <summary>One place with its status.</summary>
    /// <param name="slug">Name in addresses, for instance <c>agence-centre</c>.</param>
    /// <param name="at">ISO 8601 instant; without an offset it is Europe/Paris; now by default.</param>
    [HttpGet("{slug}")]
    [ProducesResponseType<ApiPlace>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound, ProblemAnswers.ContentType)]
    public async Task<IActionResult> Get(string slug, [FromQuery] string? at)
    {
        if (!ApiInstant.TryRead(at, out var instant))
            return Unreadable();
        var result = await SendAsync(new GetPlace.Query { Slug = slug, At = instant, Days = 1 });
        return Ok(ApiPlace.Of(result.Place, result.At));
    }

    /// <summary>All opening intervals of one place as published; an emergency closure stands beside them.</summary>
    /// <param name="slug">Name in addresses.</param>
    /// <param name="from">First date, <c>YYYY-MM-DD</c>.</param>
    /// <param name="to">Last date, included; at most 366 dates.</param>
    [HttpGet("{slug}/hours")]
    [ProducesResponseType<IReadOnlyList<ApiDay>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound, ProblemAnswers.ContentType)]
    public async Task<IActionResult> Hours(string slug, [FromQuery] string? from, [FromQuery] string? to)
    {
        if (!ApiInstant.TryReadDate(from, out var first) || !ApiInstant.TryReadDate(to, out var last))
            return Problem("« from » et « to » sont des dates AAAA-MM-JJ, toutes deux nécessaires.", statusCode: StatusCodes.Status400BadRequest);
        var result = await SendAsync(new GetPlaceHours.Query { Slug = slug, From = first, To = last });
        var byDate = result.Intervals.ToLookup(interval => interval.Date);
        return Ok(Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays)
            .Select(date => new ApiDay(date, [.. byDate[date].Select(ApiInterval.Of)], ClosuresOn(result, date))).ToList());
    }

    private static List<ApiClosure>? ClosuresOn(GetPlaceHours.Result result, DateOnly date)
        => result.Closures.Where(closure => closure.Touches(date)).Select(ApiClosure.Of).ToList() is { Count: > 0 } closures ? closures : null;

    private ObjectResult Unreadable()
        => Problem("« at » est un instant ISO 8601, par exemple 2020-11-12T10:00:00+01:00.", statusCode: StatusCodes.Status400BadRequest);
}
