namespace AngersHabitat.Browser.Tests.Common;

/// <summary>What was found wrong with a page, by subject, one line a fault that begins with the address.</summary>
public sealed record PageFaults(
    IReadOnlyList<string> Accessibility, IReadOnlyList<string> Console, IReadOnlyList<string> Overflow, IReadOnlyList<string> Markup, long Bytes)
{
    /// <summary>No page: a calendar, a feed, a picture.</summary>
    public static PageFaults None { get; } = new([], [], [], [], 0);
}

/// <summary>Opens a page as several people would: with a desk screen, with a phone, with large text, without scripts.</summary>
public static class PageAudit
{
    /// <summary>Looks at one page from everywhere.</summary>
    public static async Task<PageFaults> OfAsync(BrowserFixture fixture, string address)
    {
        await using var visitor = await fixture.VisitAsync(390);
        var response = await visitor.OpenAsync(address);
        if (response.Headers.GetValueOrDefault("content-type")?.StartsWith("text/html", StringComparison.Ordinal) != true)
            return PageFaults.None;
        var bytes = await visitor.BytesAsync();
        var faults = new List<string>(await visitor.AccessibilityFaultsAsync());
        var overflow = new List<string>();
        await MeasureAsync(visitor, 320, overflow);
        await visitor.ResizeAsync(1280, 900);
        faults.AddRange(await visitor.AccessibilityFaultsAsync());
        await visitor.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        await MeasureAsync(visitor, 640, overflow);
        await MeasureAsync(visitor, 390, overflow);
        overflow.AddRange(await visitor.BrokenWordsAsync());
        return new PageFaults(
            [.. faults.Distinct(StringComparer.Ordinal)],
            [.. visitor.Complaints.Where(text => response.Ok || !text.Contains("Failed to load resource", StringComparison.Ordinal))],
            overflow, [.. await WithoutScriptsAsync(fixture, address)], bytes);
    }

    private static async Task MeasureAsync(Visitor visitor, int width, List<string> overflow)
    {
        await visitor.ResizeAsync(width, 844);
        var pixels = await visitor.OverflowAsync();
        if (pixels > 0)
            overflow.Add($"{pixels} px wider than {width} px");
    }

    private static async Task<IReadOnlyList<string>> WithoutScriptsAsync(BrowserFixture fixture, string address)
    {
        await using var visitor = await fixture.VisitAsync(390, scripts: false);
        var response = await visitor.OpenAsync(address);
        var title = await visitor.Page.Locator("main h1").IsVisibleAsync() ? Array.Empty<string>() : ["no visible h1 without scripts"];
        return [.. Markup.Faults(await response.TextAsync()), .. title];
    }
}
