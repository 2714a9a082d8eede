using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>What the search of a person found.</summary>
/// <param name="Found">People found.</param>
public sealed record FoundPage(ListView<ListFoundContacts.Query, PeopleFound<ListFoundContacts.Row>, ListFoundContacts.Row> Found)
{
    /// <summary>The end of an objection, for each of them.</summary>
    public RowForms<LiftObjection.Command> Lift { get; } = new(id => new LiftObjection.Command { ContactId = id });

    /// <summary>A working number, for each of them.</summary>
    public RowForms<CorrectNumber.Command> Correct { get; } = new(id => new CorrectNumber.Command { ContactId = id });
}
