using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>Whom an objection concerns, to be confirmed.</summary>
/// <param name="Form">The objection, to be confirmed.</param>
/// <param name="Who">Whom it concerns.</param>
public sealed record ObjectionPage(RecordObjection.Command Form, AskObjection.Result Who);
