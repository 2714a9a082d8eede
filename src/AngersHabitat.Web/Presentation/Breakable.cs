using Microsoft.AspNetCore.Html;

namespace AngersHabitat.Web.Presentation;

/// <summary>An electronic address that goes on in the next line between its words, where it is too long for one, and never within a word.</summary>
internal static class Breakable
{
    public static IHtmlContent Address(string address)
    {
        var content = new HtmlContentBuilder();
        var from = 0;
        for (var at = address.IndexOfAny(['@', '.']); at >= 0; at = address.IndexOfAny(['@', '.'], from))
        {
            content.Append(address[from..(at + 1)]).AppendHtml("<wbr>");
            from = at + 1;
        }
        return content.Append(address[from..]);
    }
}
