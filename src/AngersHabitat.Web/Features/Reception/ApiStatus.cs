using System.Text.Json.Serialization;
using AngersHabitat.Application.Reception;
using AngersHabitat.Web.Pages.Json;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Status at the instant asked about; <c>closure</c> stands there only during an emergency closure.</summary>
public sealed record ApiStatus(
    string State, string Label, string? Channel, DateTimeOffset? Until, ApiOpening? Next, string Rule, string? Reason, DateOnly? VerifiedOn,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ApiClosure? Closure)
{
    internal static ApiStatus Of(PlaceSummary place, DateTimeOffset at)
    {
        var status = place.Status;
        return new ApiStatus(
            ApiNames.Of(status.State),
            StatusWords.Label(place, at).Replace('\u00A0', ' '),
            status.Channel is { } channel ? ApiNames.Of(channel) : null,
            status.Until is { } until ? Paris.WithOffset(until) : null,
            status.Next is { } next ? new ApiOpening(Paris.WithOffset(next.At), ApiNames.Of(next.Channel)) : null,
            ApiNames.Of(status.Rule), status.Reason, place.VerifiedOn,
            status.Closure is { } closure ? ApiClosure.Of(closure) : null);
    }
}
