using AngersHabitat.Application.Landlord;

namespace AngersHabitat.Web.Features.Landlord;

/// <summary>What a change of the landlord would change.</summary>
/// <param name="Form">The fields, sent again by the button that confirms.</param>
/// <param name="Changes">What would differ.</param>
public sealed record LandlordPreview(SaveLandlord.Command Form, IReadOnlyList<LandlordDifferences.Row> Changes) : FormPage<SaveLandlord.Command>(Form);
