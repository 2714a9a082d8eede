using System.Text.Json.Serialization;
using AngersHabitat.Application.Reception;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>A place, as other programs read it. Fields are only ever added.</summary>
public sealed record ApiPlace(
    string Slug, string Name, string Type, string? Phone, ApiAddress Address, ApiStatus Status,
    IReadOnlyList<ApiMeasure> Measures, ApiOccupancy? Occupancy, ApiOpeningHours OpeningHours)
{
    internal static ApiPlace Of(PlaceSummary place, DateTimeOffset at) => new(
        place.Slug, place.Name, ApiNames.Of(place.Type), place.Phone,
        new ApiAddress(place.Contact.Street, place.Contact.PostalCode, place.Contact.City, place.Contact.Latitude, place.Contact.Longitude),
        ApiStatus.Of(place, at),
        [.. place.Measures.Select(measure => new ApiMeasure(ApiNames.Of(measure.Kind), MeasureWords.Of(measure)))],
        ApiOccupancy.Of(place.Occupancy),
        new ApiOpeningHours(place.OpeningHoursOnSite, place.OpeningHoursPhone));
}

/// <summary>Where the place is; empty for the call centre.</summary>
public sealed record ApiAddress(string Street, string PostalCode, string City, decimal? Latitude, decimal? Longitude);

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
            StatusWords.Label(status, at).Replace('\u00A0', ' '),
            status.Channel is { } channel ? ApiNames.Of(channel) : null,
            status.Until is { } until ? Paris.WithOffset(until) : null,
            status.Next is { } next ? new ApiOpening(Paris.WithOffset(next.At), ApiNames.Of(next.Channel)) : null,
            ApiNames.Of(status.Rule), status.Reason, place.VerifiedOn,
            status.Closure is { } closure ? ApiClosure.Of(closure) : null);
    }
}

/// <summary>An emergency closure: since when, foreseen reopening or until further notice, end once it was lifted.</summary>
public sealed record ApiClosure(DateTimeOffset Since, DateTimeOffset? ReopensAt, bool UntilFurtherNotice, DateTimeOffset? LiftedAt, string Reason)
{
    internal static ApiClosure Of(EmergencyPeriod closure) => new(
        Paris.WithOffset(closure.From),
        closure.ReopensAt is { } reopens ? Paris.WithOffset(reopens) : null,
        closure.End is null,
        closure.To is { } lifted ? Paris.WithOffset(lifted) : null,
        closure.Reason);
}

/// <summary>The next opening on any channel.</summary>
public sealed record ApiOpening(DateTimeOffset At, string Channel);

/// <summary>A measure in force.</summary>
public sealed record ApiMeasure(string Kind, string Label);

/// <summary>How many people are inside; null without a recent count.</summary>
public sealed record ApiOccupancy(int Inside, int Limit, string Level, DateTimeOffset CountedAt)
{
    internal static ApiOccupancy? Of(Occupancy? occupancy) => occupancy is null ? null : new ApiOccupancy(
        occupancy.Inside, occupancy.Limit, ApiNames.Of(occupancy.Level), Paris.WithOffset(new DateTimeOffset(occupancy.CountedAt, TimeSpan.Zero)));
}

/// <summary>OpenStreetMap <c>opening_hours</c> of each channel; empty: never.</summary>
public sealed record ApiOpeningHours(string OnSite, string Phone);

/// <summary>A date with its intervals as published, and the emergency closures that close some part of it, left out when there is none.</summary>
public sealed record ApiDay(
    DateOnly Date, IReadOnlyList<ApiInterval> Intervals,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ApiClosure>? Closures);

/// <summary>An interval, half-open; <c>closes</c> may be 24:00.</summary>
public sealed record ApiInterval(string Channel, string Opens, string Closes, string Rule)
{
    internal static ApiInterval Of(OpeningInterval interval)
        => new(ApiNames.Of(interval.Channel), interval.OpensText, interval.ClosesText, ApiNames.Of(interval.Rule));
}

/// <summary>Names of enum values in the API: camelCase.</summary>
internal static class ApiNames
{
    public static string Of<T>(T value)
        where T : struct, Enum
        => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
