using System.Reflection;

namespace AngersHabitat.Web.Pages;

/// <summary>
/// Opens a page to those who may send the message, or take in the kind of file: who they are is said once, by <see cref="AllowAttribute"/> on the use case. On a controller it holds for
/// all its actions; on an action it narrows that.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class ForAttribute<TUseCase> : Attribute, IAuthorizeData
    where TUseCase : class
{
    public string? Roles { get; set; } = string.Join(',', typeof(TUseCase).GetCustomAttribute<AllowAttribute>()?.Roles
        ?? throw new InvalidOperationException($"{typeof(TUseCase).FullName} names nobody: its page says [AllowAnonymous], or its use case [Allow(…)]."));

    public string? Policy { get; set; }

    public string? AuthenticationSchemes { get; set; }
}
