using AngersHabitat.Application.Reception.Register;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The page of a place of the register.</summary>
/// <param name="Form">Its fields.</param>
/// <param name="Found">The place as it stands.</param>
/// <param name="Choices">The places there are.</param>
public sealed record RegisteredPlacePage(EditPlace.Command Form, GetRegisteredPlace.Result Found, IReadOnlyList<ListPlaceChoices.Choice> Choices)
    : FormPage<EditPlace.Command>(Form);
