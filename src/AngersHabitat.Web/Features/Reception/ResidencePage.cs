using AngersHabitat.Application.Reception.Register;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The page of a residence, or of one to be made.</summary>
/// <param name="Form">Its fields.</param>
/// <param name="Choices">The places there are.</param>
public sealed record ResidencePage(SaveResidence.Command Form, IReadOnlyList<ListPlaceChoices.Choice> Choices) : FormPage<SaveResidence.Command>(Form)
{
    /// <summary>Whether it is being made.</summary>
    public bool IsNew => Form.Version == Guid.Empty;
}
