using AngersHabitat.Web.Pages.Json;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>How many people are inside; null without a recent count.</summary>
public sealed record ApiOccupancy(int Inside, int Limit, string Level, DateTimeOffset CountedAt)
{
    internal static ApiOccupancy? Of(Occupancy? occupancy) => occupancy is null ? null : new ApiOccupancy(
        occupancy.Inside, occupancy.Limit, ApiNames.Of(occupancy.Level), Paris.WithOffset(new DateTimeOffset(occupancy.CountedAt, TimeSpan.Zero)));
}
