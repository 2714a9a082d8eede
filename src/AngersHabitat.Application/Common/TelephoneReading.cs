namespace AngersHabitat.Application.Common;

/// <summary>What a text holds of telephone numbers.</summary>
/// <param name="Numbers">Those at which somebody can be called, E.164, in their order, each once.</param>
/// <param name="Unusable">Pieces that look like a number and are none: too short, too long, nobody's.</param>
/// <param name="HasWords">Whether words stand around them that are no label (« Tél. ») and no remark in brackets.</param>
public sealed record TelephoneReading(IReadOnlyList<string> Numbers, IReadOnlyList<string> Unusable, bool HasWords);
