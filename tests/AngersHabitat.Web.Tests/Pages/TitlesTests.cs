namespace AngersHabitat.Web.Tests.Pages;

/// <summary>One title a page: it is what a tab, a bookmark, a history and a screen reader say first.</summary>
public sealed class TitlesTests(PagesRead read) : IClassFixture<PagesRead>
{
    [Fact]
    public void NoTwoPages_HaveOneTitle()
        => read.All.Where(page => page.Page.Status == HttpStatusCode.OK && !page.Name.Contains('?', StringComparison.Ordinal))
            .GroupBy(page => page.Page.Document.Title ?? "", page => page.Name.Split(' ')[1], StringComparer.Ordinal)
            .Where(title => title.Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(title => $"{title.Key}: {string.Join(", ", title.Distinct(StringComparer.Ordinal))}").ShouldBeEmpty();
}
