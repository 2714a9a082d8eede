using AngersHabitat.Application.Lists;

namespace AngersHabitat.Application.Outreach;

/// <summary>The people whom a search found.</summary>
/// <param name="Rows">One page.</param>
/// <param name="Agencies">Agencies of all whom the search found.</param>
/// <param name="HasMore">Whether more were found than are shown.</param>
public sealed record PeopleFound<TRow>(Page<TRow> Rows, IReadOnlyList<string> Agencies, bool HasMore);
