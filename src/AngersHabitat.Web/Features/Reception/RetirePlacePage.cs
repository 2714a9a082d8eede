using AngersHabitat.Application.Reception.Register;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The page on which the service of a place is ended.</summary>
/// <param name="Form">From when, and what comes instead.</param>
/// <param name="Found">The place as it stands.</param>
/// <param name="Choices">The places there are.</param>
public sealed record RetirePlacePage(RetirePlace.Command Form, GetRegisteredPlace.Result Found, IReadOnlyList<ListPlaceChoices.Choice> Choices)
    : FormPage<RetirePlace.Command>(Form);
