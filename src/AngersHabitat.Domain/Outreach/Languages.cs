namespace AngersHabitat.Domain.Outreach;

/// <summary>Languages of calls.</summary>
public static class Languages
{
    /// <summary>Length of a code, in characters.</summary>
    public const int CodeLength = 2;

    /// <summary>French, which every agent speaks.</summary>
    public const string French = "fr";
}
