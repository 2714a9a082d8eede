using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The call screen.</summary>
/// <param name="Form">What the agent notes.</param>
/// <param name="Call">What the call needs.</param>
/// <param name="NoteToConfirm">Words of the note to think over.</param>
public sealed record CallPage(LogCall.Command Form, GetCall.Result Call, IReadOnlyList<SensitiveWord> NoteToConfirm) : FormPage<LogCall.Command>(Form)
{
    /// <summary>The agent keeps a note that was pointed at; asked anew for each note.</summary>
    public bool NoteConfirmed => false;
}

/// <summary>What the search of a person found.</summary>
/// <param name="Found">People found.</param>
public sealed record FoundPage(ListView<ListFoundContacts.Query, ListFoundContacts.Result, ListFoundContacts.Row> Found)
{
    /// <summary>A working number, for each of them.</summary>
    public RowForms<CorrectNumber.Command> Correct { get; } = new(id => new CorrectNumber.Command { ContactId = id });
}
