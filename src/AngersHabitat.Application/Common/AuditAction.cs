namespace AngersHabitat.Application.Common;

/// <summary>
/// What a line of the journal says was done. A use case declares its own in a static field; the portal finds them all there, so
/// that one without French is known before anybody reads it.
/// </summary>
/// <param name="Name">
/// <c>Feature.Verb</c>, at most 80 characters, said in French by <c>Resources/Journal.resx</c>. It is stored: it stays when the use case is
/// renamed, and its French stays when the action is given up.
/// </param>
/// <param name="Subject">Kind of the row concerned, such as <c>Place</c>; its French is the key <c>Subject.Place</c>.</param>
public sealed record AuditAction(string Name, string Subject);
