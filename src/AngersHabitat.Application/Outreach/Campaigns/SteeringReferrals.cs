using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Referrals by state, the late ones, and those whose result the person knows.</summary>
public sealed record SteeringReferrals(IReadOnlyDictionary<ReferralState, int> ByState, int Late, int Told);
