using System.Globalization;
using AngersHabitat.Application.Lists;
using AngersHabitat.Web.Pages.Feeds;
using Microsoft.Net.Http.Headers;

namespace AngersHabitat.Web.Pages.Json;

/// <summary>Says beside a page of the interface how many rows there are (<see cref="Total"/>) and where the other pages stand (<c>Link</c>, RFC 8288): the body stays the bare list that it always was.</summary>
internal static class ProgramPages
{
    /// <summary>Header with the rows of the whole list.</summary>
    public const string Total = "X-Total-Count";

    /// <summary>What a script of another site may read.</summary>
    public static readonly string[] Exposed = [HeaderNames.Link, Total];

    /// <summary>Tells of the page that is given.</summary>
    public static void Tell<T>(HttpContext context, Page<T> page)
    {
        var pages = new PageLinks(page.Number, page.Count);
        var root = context.RequestServices.GetRequiredService<FeedAddress>().Root(context.Request);
        var others = new (string Relation, int Number)[] { ("first", 1), ("prev", Math.Min(page.Number - 1, page.Count)), ("next", page.Number + 1), ("last", page.Count) };
        var shown = others.Where(other => other.Number >= 1 && other.Number <= page.Count && page.Count > 1)
            .Select(other => $"<{root}{pages.Address(context.Request, other.Number)[context.Request.PathBase.Value!.Length..]}>; rel=\"{other.Relation}\"").ToList();
        context.Response.Headers[Total] = page.Total.ToString(CultureInfo.InvariantCulture);
        if (shown.Count > 0)
            context.Response.Headers[HeaderNames.Link] = string.Join(", ", shown);
    }
}
