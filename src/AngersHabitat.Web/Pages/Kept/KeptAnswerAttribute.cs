namespace AngersHabitat.Web.Pages.Kept;

/// <summary>
/// The GET answers of this controller are the same for everybody who is not signed in, and are kept (<see cref="KeptAnswers"/>). Never on a page
/// that shows what somebody typed: an address or a name belongs in no cache.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class KeptAnswerAttribute : Attribute
{
    /// <summary>False takes one action of a kept controller out.</summary>
    public bool Keep { get; init; } = true;
}
