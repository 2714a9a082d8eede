namespace AngersHabitat.Application.Lists;

/// <summary>A question whose parts stand in the address of its page; those marked by <see cref="FilterAttribute"/>, and no others.</summary>
#pragma warning disable CA1040 // The mark is what binding, validation and the test of all lists look for.
public interface IFiltered;
#pragma warning restore CA1040

/// <summary>
/// Says of a property that it is a filter: its name in the address, and what its field is called in the form. A property that
/// is itself <see cref="IFiltered"/> takes an empty name, and its filters stand beside the others.
/// </summary>
/// <param name="name">Name in the address, French, without accents.</param>
/// <param name="label">Label of the field, French; without one the filter has no field and is only kept.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FilterAttribute(string name, string label = "") : Attribute
{
    /// <summary>Name in the address.</summary>
    public string Name { get; } = name;

    /// <summary>Label of the field.</summary>
    public string Label { get; } = label;

    /// <summary>The first choice of a list, « Tous les types », which filters nothing.</summary>
    public string Empty { get; init; } = "";

    /// <summary>Width of a text field in characters, one that <c>app-field</c> knows.</summary>
    public int Width { get; init; } = 20;
}

/// <summary>Says of a sort key that its usual order begins with the largest, the latest or the worst.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class LargestFirstAttribute : Attribute;
