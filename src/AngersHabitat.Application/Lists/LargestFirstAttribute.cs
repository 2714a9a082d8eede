namespace AngersHabitat.Application.Lists;

/// <summary>Says of a sort key that its usual order begins with the largest, the latest or the worst.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class LargestFirstAttribute : Attribute;
