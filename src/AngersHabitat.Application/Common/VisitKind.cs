namespace AngersHabitat.Application.Common;

/// <summary>A kind of work that may be asked for.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">In French.</param>
/// <param name="PromisedDays">Working days promised for a normal one.</param>
public sealed record VisitKind(Guid Id, string Name, int PromisedDays);
