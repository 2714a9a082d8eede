using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AngersHabitat.Web.Tests.Pages;

/// <summary>What heads a part of a page is a heading, and every table has a title: a screen reader goes from one to the next.</summary>
public sealed class HeadingsTests(PagesRead pages) : IClassFixture<PagesRead>
{
    [Fact]
    public void NoParagraph_StandsForAHeading()
        => pages.All.SelectMany(page => page.Page.Document.QuerySelectorAll("p, div, span").Where(StandsForAHeading).Select(element => $"{page.Name}: {element.TextContent.Trim()}"))
            .Distinct(StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void EveryTable_HasATitle()
        => pages.All.SelectMany(page => page.Page.Document.QuerySelectorAll("table").OfType<IHtmlTableElement>()
                .Where(table => string.IsNullOrWhiteSpace(table.Caption?.TextContent) && !table.HasAttribute("aria-label") && !table.HasAttribute("aria-labelledby"))
                .Select(table => $"{page.Name}: {string.Join(", ", table.QuerySelectorAll("th").Take(3).Select(head => head.TextContent.Trim()))}"))
            .Distinct(StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void EveryPage_HasOneFirstHeadingAndLeavesNoLevelOut()
        => pages.All.SelectMany(page => Faults(page.Page.Document).Select(fault => $"{page.Name}: {fault}")).ShouldBeEmpty();

    private static bool StandsForAHeading(IElement element)
        => element.ClassList.Any(name => name.StartsWith("govuk-heading", StringComparison.Ordinal))
            || (element is IHtmlParagraphElement && IsAllBold(element) && element.NextElementSibling is IHtmlUnorderedListElement or IHtmlOrderedListElement or IHtmlTableElement);

    private static bool IsAllBold(IElement element)
        => element.Children is [{ LocalName: "strong" or "b" } bold] && bold.TextContent.Trim() == element.TextContent.Trim() && element.TextContent.Trim().Length > 0;

    private static IEnumerable<string> Faults(IDocument page)
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Where(heading => heading.Closest("template, [hidden]") is null).Select(heading => (Level: heading.LocalName[1] - '0', heading.TextContent)).ToList();
        if (levels.Count(heading => heading.Level == 1) != 1)
            yield return $"{levels.Count(heading => heading.Level == 1)} h1";
        foreach (var (before, after) in levels.Zip(levels.Skip(1)).Where(pair => pair.Second.Level > pair.First.Level + 1))
            yield return $"« {after.TextContent.Trim()} » is h{after.Level} after h{before.Level}";
    }
}
