using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>A form under the operation that it changes.</summary>
/// <param name="Form">The form.</param>
/// <param name="Shown">The operation, for the head of the page and what the form tells of it.</param>
public sealed record OperationPage<TCommand>(TCommand Form, GetOperation.Result Shown) : FormPage<TCommand>(Form);
