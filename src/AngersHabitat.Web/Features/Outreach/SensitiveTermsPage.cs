using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The list and the form that adds to it.</summary>
/// <param name="Form">What is added.</param>
/// <param name="Terms">The list.</param>
public sealed record SensitiveTermsPage(
    AddSensitiveTerms.Command Form, ListView<ListSensitiveTerms.Query, Page<ListSensitiveTerms.Row>, ListSensitiveTerms.Row> Terms) : FormPage<AddSensitiveTerms.Command>(Form);
