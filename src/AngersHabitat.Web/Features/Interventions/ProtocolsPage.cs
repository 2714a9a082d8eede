using AngersHabitat.Application.Interventions;
using AngersHabitat.Domain.Interventions;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>The versions, and the form of the next one.</summary>
/// <param name="Form">The next version.</param>
/// <param name="Found">The versions so far.</param>
/// <param name="Preview">What the next one would ask; null: not looked at yet.</param>
public sealed record ProtocolsPage(PublishProtocol.Command Form, GetProtocols.Result Found, PreviewProtocol.Result? Preview) : FormPage<PublishProtocol.Command>(Form)
{
    private const int Spare = 4;

    /// <summary>How many lines the form has: the points and some empty ones.</summary>
    public int Lines => Math.Min(Protocol.MostPoints, (Form.Points?.Count ?? 0) + Spare);

    /// <summary>Kinds that may have a list of their own.</summary>
    public IEnumerable<SelectListItem> Kinds => VisitList.Items(Found.Kinds);

    /// <summary>The point of a line; an empty one past the last.</summary>
    public PublishProtocol.Point PointAt(int line) => Form.Points is { } points && line < points.Count ? points[line] : new PublishProtocol.Point();
}
