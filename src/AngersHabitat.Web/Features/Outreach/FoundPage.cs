using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>What the search of a person found.</summary>
/// <param name="Found">People found.</param>
public sealed record FoundPage(ListView<ListFoundContacts.Query, ListFoundContacts.Result, ListFoundContacts.Row> Found)
{
    /// <summary>A working number, for each of them.</summary>
    public RowForms<CorrectNumber.Command> Correct { get; } = new(id => new CorrectNumber.Command { ContactId = id });
}
