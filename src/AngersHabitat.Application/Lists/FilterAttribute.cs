namespace AngersHabitat.Application.Lists;

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

    /// <summary>What an address says where the own agency is not meant, in place of nothing.</summary>
    public const string All = "toutes";

    /// <summary>An agency that is the asker's own unless the address says another, or <see cref="All"/>; of an <see cref="IOfAgency"/>, a place's identifier or its name.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Width of a text field in characters, one that <c>app-field</c> knows.</summary>
    public int Width { get; init; } = 20;
}
