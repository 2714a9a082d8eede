namespace AngersHabitat.Domain.Common;

/// <summary>
/// Says that the values of an enum have no French word of their own: nothing shows them, or whole sentences do. Every other public enum
/// of Domain and Application has its words in <c>Resources/Labels.{Feature}.resx</c>; in development the portal does not start without them.
/// </summary>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class WithoutWordsAttribute : Attribute;
