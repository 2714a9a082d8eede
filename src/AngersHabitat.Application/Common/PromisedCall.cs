namespace AngersHabitat.Application.Common;

/// <summary>What a promise of a call changed, for the journal.</summary>
/// <param name="Before">State and instant before.</param>
/// <param name="After">State and instant after.</param>
public sealed record PromisedCall(object Before, object After);
