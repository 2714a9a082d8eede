using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AngersHabitat.Web.Tests.Pages;

/// <summary>
/// Reads every page as an editor would: typographic apostrophes, no-break blanks before high punctuation and inside quotes, « 1er » of a month, no sentence
/// said twice. What a person typed stands as typed: form controls are left out.
/// </summary>
public sealed partial class TypographyTests(PagesRead pages) : IClassFixture<PagesRead>
{
    [Fact]
    public void EveryPage_HasTypographicApostrophes() => Faults(text => StraightApostrophe().Matches(text)).ShouldBeEmpty();

    [Fact]
    public void EveryPage_KeepsPunctuationWithItsWord() => Faults(text => BreakablePunctuation().Matches(text)).ShouldBeEmpty();

    [Fact]
    public void EveryPage_PutsOneBlankBesideAMark() => Faults(text => DoubleBlank().Matches(text)).ShouldBeEmpty();

    [Fact]
    public void EveryPage_WritesTheFirstOfAMonth() => Faults(text => FirstOfMonth().Matches(text)).ShouldBeEmpty();

    [Fact]
    public void EveryPage_SaysNoSentenceTwice()
        => pages.All.SelectMany(page => Sentences(page.Page)
                .GroupBy(sentence => sentence, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"{page.Name}: {same.Key}"))
            .ShouldBeEmpty();

    private IReadOnlyList<string> Faults(Func<string, MatchCollection> look)
        => [.. pages.All.SelectMany(page => Texts(page.Page).SelectMany(text => look(text).Select(fault => (page.Name, Around: Around(text, fault)))))
            .GroupBy(fault => fault.Around, StringComparer.Ordinal).Select(same => $"{same.Key} ({same.Count()} times, such as {same.First().Name})").Order(StringComparer.Ordinal)];

    private static string Around(string text, Match fault)
    {
        var from = Math.Max(0, fault.Index - 25);
        return text[from..Math.Min(text.Length, fault.Index + 25)].Replace('\n', ' ');
    }

    private static IEnumerable<string> Texts(PageAnswer page)
        => page.Document.All.Where(element => element is not (IHtmlScriptElement or IHtmlStyleElement or IHtmlTextAreaElement) && element.Closest("svg, code, pre, template, [data-typed]") is null)
            .SelectMany(element => element.ChildNodes.OfType<IText>().Select(text => text.Data));

    // Of the running text only: tables, lists and hints say the same of several rows.
    private static IEnumerable<string> Sentences(PageAnswer page)
        => page.Document.QuerySelectorAll("main p:not(.govuk-hint), main h1, main h2").Where(element => element.Closest("li, td, template, [hidden]") is null)
            .SelectMany(element => element.TextContent.Split(". ", StringSplitOptions.TrimEntries)).Where(sentence => sentence.Length > 25);

    [GeneratedRegex(@"\p{L}'\p{L}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StraightApostrophe();

    [GeneratedRegex("[^\\u00A0\\u202F\\s(\\[][!?;»]|[ \\n][:;!?»](?!\\S)|«[^\\u00A0\\u202F]|(?<![\\d/a-z])\\p{L}{2,}:(?!\\S)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BreakablePunctuation();

    [GeneratedRegex("«[\\u00A0\\u202F ]{2}|[\\u00A0\\u202F ]{2}[:;!?»](?!\\S)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DoubleBlank();

    [GeneratedRegex(@"\b1[\u00A0 ](janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FirstOfMonth();
}
