namespace AngersHabitat.Application.Common;

/// <summary>
/// The French of what the code names in English. Use cases that write text for people (files, messages) ask here; the
/// host answers from its resources, and a test names whatever lacks its word.
/// </summary>
public interface IWords
{
    /// <summary>The word of an enum value, such as « Agence ».</summary>
    string Of(Enum value);

    /// <summary>The sentence of a refusal or of a row's problem.</summary>
    /// <param name="code"><c>Feature.Reason</c>.</param>
    /// <param name="arguments">Values of its placeholders.</param>
    string Refusal(string code, params IReadOnlyList<object> arguments);

    /// <summary>A value as people read it: a date, a moment (local), a number, the word of an enum value, yes or no, a text.</summary>
    string Value(object value);

    /// <summary>The word of a role, such as « Accueil ».</summary>
    string Role(string role);

    /// <summary>The words of a journal action, such as « Publication d'horaires » for <c>Reception.Publish</c>.</summary>
    string Action(string action);
}
