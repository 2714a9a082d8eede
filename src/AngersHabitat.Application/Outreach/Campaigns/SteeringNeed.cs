using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>A need told.</summary>
/// <param name="People">People who told it.</param>
/// <param name="Unmet">Of them, people without any referral for it.</param>
/// <param name="ByDistrict">People by district; an empty name is an unknown district.</param>
public sealed record SteeringNeed(Need Need, int People, int Unmet, IReadOnlyDictionary<string, int> ByDistrict);
