using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace AngersHabitat.Browser.Tests.Common;

/// <summary>Faults of a page's markup: what a strict HTML5 parser refuses, and references that lead nowhere.</summary>
public static class Markup
{
    private static readonly string[] References = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "list", "headers"];

    /// <summary>One line a fault; none for a valid page.</summary>
    public static IReadOnlyList<string> Faults(string html)
    {
        try
        {
            var document = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
            return [.. DoubleIds(document), .. LostReferences(document), .. Headings(document), .. Policy(document), .. Nesting(document)];
        }
        catch (HtmlParseException invalid)
        {
            var from = Math.Max(0, invalid.Position.Index - 80);
            return [$"{invalid.Message} at {invalid.Position}: {html.Substring(from, Math.Min(160, html.Length - from))}"];
        }
    }

    private static IEnumerable<string> DoubleIds(IDocument document)
        => document.QuerySelectorAll("[id]").GroupBy(element => element.Id, StringComparer.Ordinal)
            .Where(group => group.Count() > 1).Select(group => $"id {group.Key} given {group.Count()} times");

    private static IEnumerable<string> LostReferences(IDocument document)
        => from name in References
           from element in document.QuerySelectorAll($"[{name}]")
           from id in element.GetAttribute(name)!.Split(' ', StringSplitOptions.RemoveEmptyEntries)
           where document.GetElementById(id) is null
           select $"{name}=\"{id}\" of {element.LocalName} names nothing";

    private static IEnumerable<string> Headings(IDocument document)
    {
        if (document.QuerySelectorAll("h1").Length != 1)
            yield return $"{document.QuerySelectorAll("h1").Length} h1";
        var last = 0;
        foreach (var heading in document.QuerySelectorAll("main h1, main h2, main h3, main h4"))
        {
            var level = heading.LocalName[1] - '0';
            if (level > last + 1)
                yield return $"{heading.LocalName} after h{last}: {heading.TextContent.Trim()}";
            last = level;
        }
    }

    /// <summary>The content security policy refuses these without a word to the reader.</summary>
    private static IEnumerable<string> Policy(IDocument document)
        => document.QuerySelectorAll("[style], style, script:not([src]):not([type='application/ld+json']), [onclick], [onchange], [onsubmit]")
            .Select(element => $"refused by the content security policy: {element.OuterHtml[..Math.Min(80, element.OuterHtml.Length)]}");

    private static IEnumerable<string> Nesting(IDocument document)
        => document.QuerySelectorAll("a a, a button, button a, label label, form form, ul > :not(li):not(script):not(template), ol > :not(li):not(script):not(template), dl > :not(dt):not(dd):not(div), p div")
            .Select(element => $"{element.LocalName} inside {element.ParentElement!.LocalName}");
}
