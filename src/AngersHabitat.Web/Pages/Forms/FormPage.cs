namespace AngersHabitat.Web.Pages.Forms;

/// <summary>
/// A page around a form: the command as the form holds it, so that its fields are named <c>Form.…</c>, and, in a record that
/// derives from this one, what is shown beside it.
/// </summary>
/// <param name="Form">What the form asks for; after a refusal, what was typed.</param>
public record FormPage<TCommand>(TCommand Form);
