namespace AngersHabitat.Application.Common;

/// <summary>Who may send the command or query. Without this attribute nobody may (deny by default).</summary>
/// <param name="roles">The roles, one of which suffices.</param>
[AttributeUsage(AttributeTargets.Class)]
public class AllowAttribute(params string[] roles) : Attribute
{
    /// <summary>The roles, one of which suffices.</summary>
    public IReadOnlyList<string> Roles { get; } = roles;
}
