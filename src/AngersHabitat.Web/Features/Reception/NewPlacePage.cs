using AngersHabitat.Application.Reception.Register;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The page on which a place is made.</summary>
/// <param name="Form">What it will be.</param>
/// <param name="Choices">The places there are.</param>
public sealed record NewPlacePage(CreatePlace.Command Form, IReadOnlyList<ListPlaceChoices.Choice> Choices) : FormPage<CreatePlace.Command>(Form);
