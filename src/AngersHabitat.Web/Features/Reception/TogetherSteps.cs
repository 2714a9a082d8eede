namespace AngersHabitat.Web.Features.Reception;

/// <summary>What a button of a change in several places asks for, sent as <c>etape</c>.</summary>
internal static class TogetherSteps
{
    /// <summary>The effect, also of the key Entrée: the first button of each form, unseen.</summary>
    public const string Preview = "apercu";

    /// <summary>Into the draft, where one place is edited.</summary>
    public const string Draft = "brouillon";

    public const string Publish = "publier";

    public const string Edit = "modifier";

    /// <summary>Fills in the hours of the week of another date.</summary>
    public const string ShowWeek = "afficher";
}
