namespace AngersHabitat.Application.Common;

/// <summary>
/// A date of a form that may have been meant otherwise: legal, but seldom wanted. The page asks at the field, once for each date typed, and nothing is stored
/// before the person has confirmed or changed it. What is never legal is refused by a validator or a rule instead.
/// </summary>
/// <param name="property">The date, a property of the message.</param>
/// <param name="doubts">What is asked about.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class AskIfAttribute(string property, DateDoubts doubts) : Attribute
{
    /// <summary>The date.</summary>
    public string Property { get; } = property;

    /// <summary>What is asked about.</summary>
    public DateDoubts Doubts { get; } = doubts;

    /// <summary>An identifier or version that says, when it is set, that the row is there already: its date is not asked about again.</summary>
    public string? UnlessSet { get; init; }

    /// <summary>The last date of a span. A day off at the beginning of several days is meant.</summary>
    public string? Last { get; init; }
}
