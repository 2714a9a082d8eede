using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Web.Features.Reception;

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
