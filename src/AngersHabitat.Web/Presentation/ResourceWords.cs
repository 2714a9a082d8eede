namespace AngersHabitat.Web.Presentation;

/// <summary>What use cases ask of <see cref="Words"/>.</summary>
internal sealed class ResourceWords : IWords
{
    public string Of(Enum value) => Words.Of(value);

    public string Refusal(string code, params IReadOnlyList<object> arguments) => Words.Refusal(code, arguments);

    public string Value(object value) => Words.Value(value);

    public string Role(string role) => RoleWords.Of(role);

    public string Action(string action) => Words.Action(action);
}
