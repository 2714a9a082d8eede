using AngersHabitat.Domain.Reception;
using AngersHabitat.Web.Pages.Json;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>An interval, half-open; <c>closes</c> may be 24:00.</summary>
public sealed record ApiInterval(string Channel, string Opens, string Closes, string Rule)
{
    internal static ApiInterval Of(OpeningInterval interval)
        => new(ApiNames.Of(interval.Channel), interval.OpensText, interval.ClosesText, ApiNames.Of(interval.Rule));
}
