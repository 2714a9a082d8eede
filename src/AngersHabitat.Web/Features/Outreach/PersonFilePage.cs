using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The file and what may be asked of it.</summary>
/// <param name="Form">The erasing.</param>
/// <param name="File">What is held of the person.</param>
public sealed record PersonFilePage(ErasePerson.Command Form, PersonFile File) : FormPage<ErasePerson.Command>(Form);
