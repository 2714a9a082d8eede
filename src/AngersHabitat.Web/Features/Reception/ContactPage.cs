using AngersHabitat.Application.Reception.Editing;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The form of the contact data.</summary>
/// <param name="Form">The contact data.</param>
/// <param name="Place">Name of the place, as it is stored.</param>
public sealed record ContactPage(ChangeContact.Command Form, string Place) : FormPage<ChangeContact.Command>(Form);
