namespace AngersHabitat.Domain.Reception;

/// <summary>The kinds of rule that decide, strongest first: a smaller value beats a larger one.</summary>
public enum OpeningRule
{
    /// <summary>Emergency closure, at once and on both channels.</summary>
    Emergency,

    /// <summary>Dated exception, or a pause within a day.</summary>
    Exception,

    /// <summary>Public holiday (Code du travail, article L3133-1).</summary>
    Holiday,

    /// <summary>Crisis schedule of the place or of its type.</summary>
    Crisis,

    /// <summary>Weekly hours.</summary>
    Weekly,
}
