namespace AngersHabitat.Domain.Outreach;

/// <summary>Languages of calls.</summary>
public static class Languages
{
    /// <summary>Length of a code, in characters.</summary>
    public const int CodeLength = 2;

    /// <summary>French, which every agent speaks.</summary>
    public const string French = "fr";

    /// <summary>Whether a text is a code: two letters, lower case.</summary>
    public static bool IsCode(string text) => text.Length == CodeLength && text.All(char.IsAsciiLetterLower);
}
