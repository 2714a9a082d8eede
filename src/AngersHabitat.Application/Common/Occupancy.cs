namespace AngersHabitat.Application.Common;

/// <summary>How full a place is, as the public reads it; never without a recent count.</summary>
/// <param name="Inside">Persons inside.</param>
/// <param name="Limit">Most persons allowed inside.</param>
/// <param name="Level">How full that is.</param>
/// <param name="CountedAt">When it was counted, UTC.</param>
public sealed record Occupancy(int Inside, int Limit, AttendanceLevel Level, DateTime CountedAt);
