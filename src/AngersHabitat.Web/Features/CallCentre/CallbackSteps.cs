using AngersHabitat.Application.CallCentre;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>What may be done about a call owed, in its row.</summary>
/// <param name="Row">The call owed.</param>
/// <param name="Address">Where a step is sent: see <see cref="CallbackTable.StepsAddress"/>.</param>
public sealed record CallbackSteps(ListCallbacks.Row Row, string Address);
