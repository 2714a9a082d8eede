using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Application.Landlord;

/// <summary>What holds until somebody says otherwise in the portal: the section <c>Landlord</c> of the settings.</summary>
/// <param name="Facts">The values.</param>
public sealed record FirstFacts(LandlordFacts Facts);
