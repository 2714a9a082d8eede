using AngersHabitat.Application.Landlord;

namespace AngersHabitat.Web.Features.Landlord;

/// <summary>The landlord's page.</summary>
/// <param name="Form">Its fields.</param>
/// <param name="Landlord">What holds.</param>
public sealed record LandlordPage(PreviewLandlord.Command Form, GetLandlord.Result Landlord) : FormPage<PreviewLandlord.Command>(Form)
{
    /// <summary>The form that adds a crisis period.</summary>
    public SaveCrisisPeriod.Command Crisis { get; } = new() { Id = Guid.NewGuid() };

    /// <summary>The field of the logo; never filled by the page.</summary>
    public IFormFile? File { get; }
}
