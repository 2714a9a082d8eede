using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Razor;

namespace AngersHabitat.Web.Pages.Forms;

/// <summary>
/// A piece of a view that is given to another one is written when the page goes out, after its layout: the summary of errors would not know the
/// fields in it. This writes it where it stands.
/// </summary>
internal static class WrittenNow
{
    public static async Task<IHtmlContent?> NowAsync(this IHtmlContent? content)
    {
        if (content is not HelperResult piece)
            return content;
        await using var writer = new StringWriter();
        await piece.WriteAction(writer);
        return new HtmlString(writer.ToString());
    }
}
