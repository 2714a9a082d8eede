using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The call screen.</summary>
/// <param name="Call">What the call needs.</param>
/// <param name="Form">What the agent notes.</param>
/// <param name="NoteToConfirm">Words of the note to think over.</param>
public sealed record CallPage(ShowCall.Result Call, LogCall.Command Form, IReadOnlyList<SensitiveWord> NoteToConfirm);

/// <summary>The search and what it found.</summary>
/// <param name="Form">The search.</param>
/// <param name="Found">People found.</param>
public sealed record FoundPage(SearchContacts.Command Form, ListView<ShowFound.Query, ShowFound.Result, ShowFound.Row> Found);
