namespace AngersHabitat.Application.Common;

/// <summary>A call just noted.</summary>
/// <param name="Number">E.164; null when it was not kept.</param>
/// <param name="Name">Who called; null when not said.</param>
/// <param name="Note">What was noted.</param>
/// <param name="IsEmergency">Whether it was about an emergency.</param>
public sealed record CallNoted(string? Number, string? Name, string? Note, bool IsEmergency);
