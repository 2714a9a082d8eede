namespace AngersHabitat.Domain.CallCentre;

/// <summary>What a call counts for, without anything personal.</summary>
/// <param name="Hour">Hour in France, 0 to 23.</param>
/// <param name="Source">Noted or imported.</param>
/// <param name="Reason">Why, when known.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="WaitingSeconds">Seconds waited, when known.</param>
/// <param name="HandlingSeconds">Seconds an agent spent on it, when known.</param>
public readonly record struct CallFigure(
    int Hour, CallSource Source, CallReason? Reason, CallOutcome Outcome, int? WaitingSeconds, int? HandlingSeconds);
