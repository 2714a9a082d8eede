using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The next steps of an escalation, in its row.</summary>
/// <param name="Row">The escalation.</param>
/// <param name="List">The list in which it stands; refused or done, it is shown again.</param>
public sealed record EscalationSteps(ListEscalations.Row Row, ListEscalations.Query List)
{
    /// <summary>Who goes and sees, until when.</summary>
    public RowForms<TakeEscalation.Command> Take { get; } = new(id => new TakeEscalation.Command { Id = id, Version = Row.Version, Kind = Row.Kind, DueOn = Row.DueOn });

    /// <summary>What was found.</summary>
    public RowForms<CompleteEscalation.Command> Complete { get; } = new(id => new CompleteEscalation.Command { Id = id, Version = Row.Version });

    /// <summary>Where a step is sent.</summary>
    public string Address(string step) => FilterAddress.Of($"{EscalationList.Address}/{Row.Id}/{step}", List);
}
