namespace AngersHabitat.Web.Features.Worksites;

/// <summary>A name on a plan.</summary>
/// <param name="Text">What is written.</param>
/// <param name="Kind">What it names.</param>
/// <param name="X">Where the thing is, from west to east.</param>
/// <param name="Y">Where it is, from north to south.</param>
/// <param name="TextX">Middle of the text.</param>
/// <param name="TextY">Its line; null when there is no room for it, and an office is a mark alone.</param>
public sealed record PlanName(string Text, PlanNameKind Kind, double X, double Y, double TextX, double? TextY);
