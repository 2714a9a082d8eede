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
