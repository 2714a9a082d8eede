using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The search and what it found.</summary>
/// <param name="Form">The search.</param>
/// <param name="Found">People found.</param>
public sealed record PeopleFoundPage(SearchPeople.Command Form, ListView<ListFoundPeople.Query, PeopleFound<ListFoundPeople.Row>, ListFoundPeople.Row> Found)
    : FormPage<SearchPeople.Command>(Form);
