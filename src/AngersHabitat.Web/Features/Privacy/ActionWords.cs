using System.Resources;

namespace AngersHabitat.Web.Features.Privacy;

/// <summary>Actions and kinds of rows of the journal in French, from <c>Resources/Journal.resx</c>; what has no words stands as it is.</summary>
internal static class ActionWords
{
    private static readonly ResourceManager Words = new("AngersHabitat.Web.Resources.Journal", typeof(ActionWords).Assembly);

    /// <summary>« Publication d'horaires » for <c>Reception.Publish</c>.</summary>
    public static string Of(string action) => Words.GetString(action, System.Globalization.CultureInfo.InvariantCulture) ?? action;

    /// <summary>« État » for <c>state</c>.</summary>
    public static string Field(string name) => Words.GetString("Field." + name, System.Globalization.CultureInfo.InvariantCulture) ?? name;

    /// <summary>« Lieu d'accueil » for <c>Place</c>.</summary>
    public static string Subject(string type) => Words.GetString("Subject." + type, System.Globalization.CultureInfo.InvariantCulture) ?? type;
}
