using AngersHabitat.Application.Interventions;
using AngersHabitat.Domain.Interventions;
using AngersHabitat.Web.Pages.Json;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>The public interface to the figures of visits; never to a visit.</summary>
[Route(Root + "/interventions")]
public sealed class InterventionsApiController(IMediator mediator) : PublicApiController(mediator)
{
    /// <summary>The figures of a date, today by default.</summary>
    /// <param name="on">A date, <c>YYYY-MM-DD</c>, not to come.</param>
    [HttpGet("summary")]
    [ProducesResponseType<SummaryResponse>(StatusCodes.Status200OK)]
    public async Task<SummaryResponse> SummaryAsync([FromQuery] DateOnly? on)
    {
        var result = await SendAsync(new GetVisitSummary.Query(on));
        var figures = result.Figures;
        return new SummaryResponse(
            result.On, figures.Asked, figures.Done, figures.Due, figures.InTime, figures.Exceptions,
            new OpenResponse(figures.Open, result.Open[Urgency.Vital], result.Open[Urgency.Urgent], result.Open[Urgency.Normal]));
    }

    /// <param name="On">The date.</param>
    /// <param name="Requested">Asked for that day.</param>
    /// <param name="Done">Visits in which somebody worked, ended that day.</param>
    /// <param name="Due">Promises that fell due that day.</param>
    /// <param name="InTime">Of these, kept in time.</param>
    /// <param name="ProtocolExceptions">Of those done, vital emergencies begun without all points of the protocol.</param>
    /// <param name="Open">Open in the evening.</param>
    public sealed record SummaryResponse(DateOnly On, int Requested, int Done, int Due, int InTime, int ProtocolExceptions, OpenResponse Open);

    /// <param name="All">All of them.</param>
    /// <param name="Vital">Vital emergencies.</param>
    /// <param name="Urgent">Urgent ones.</param>
    /// <param name="Normal">The others.</param>
    public sealed record OpenResponse(int All, int Vital, int Urgent, int Normal);
}
