namespace AngersHabitat.Web.Features.Reception;

/// <summary>Says in how many places something was done.</summary>
internal static class TogetherWords
{
    public static string Count(int places) => places == 1 ? "1 lieu" : $"{places} lieux";

    public static string Published(int places) => $"C'est publié pour {Count(places)}. Le site public le dit dès maintenant.";

    public static string Undone(int places) => $"C'est annulé pour {Count(places)}. Ce qui valait avant vaut de nouveau.";
}
