using System.Collections.Concurrent;

namespace AngersHabitat.Browser.Tests.Pages;

/// <summary>What holds for every public page, whoever wrote it. Each page is opened once; each test looks at one subject.</summary>
public sealed class PublicPagesTests(BrowserFixture fixture, PublicPagesTests.Audits audits) : IClassFixture<PublicPagesTests.Audits>
{
    private const long MostBytes = 60_000;

    [Fact]
    public async Task Routes_OfPublicPages_AreAllReached()
        => (await PublicPages.ByRouteAsync(fixture.Portal)).Where(route => route.Value.Count == 0).Select(route => route.Key).ShouldBeEmpty();

    [Fact]
    public Task Pages_AtBothWidths_KeepTheRulesOfRgaa() => ShouldHaveNoneAsync(page => page.Accessibility);

    [Fact]
    public Task Pages_WithScripts_CauseNoErrorInTheConsole() => ShouldHaveNoneAsync(page => page.Console);

    [Fact]
    public Task Pages_At320PixelsOrWithTextTwiceAsLarge_NeverScrollSideways() => ShouldHaveNoneAsync(page => page.Overflow);

    [Fact]
    public Task Pages_WithoutScripts_AreValidAndComplete() => ShouldHaveNoneAsync(page => page.Markup);

    [Fact]
    public Task Pages_FirstVisit_WeighLessThan60Kilobytes()
        => ShouldHaveNoneAsync(page => page.Bytes >= MostBytes ? [$"{page.Bytes} bytes"] : []);

    private async Task ShouldHaveNoneAsync(Func<PageFaults, IReadOnlyList<string>> subject)
    {
        var pages = await audits.OfAsync(fixture);
        pages.Values.Count(page => page.Bytes > 0).ShouldBeGreaterThan(4);
        pages.SelectMany(page => subject(page.Value).Select(fault => $"{page.Key}: {fault}")).ShouldBeEmpty();
    }

    /// <summary>Every page, looked at once.</summary>
    public sealed class Audits
    {
        private ConcurrentDictionary<string, PageFaults>? _pages;

        internal async Task<IReadOnlyDictionary<string, PageFaults>> OfAsync(BrowserFixture fixture)
        {
            if (_pages is not null)
                return _pages;
            var pages = new ConcurrentDictionary<string, PageFaults>(StringComparer.Ordinal);
            var routes = await PublicPages.ByRouteAsync(fixture.Portal);
            // Two at a time: nobody changes anything meanwhile, and one page waits for its pictures while the other is worked out.
            await Parallel.ForEachAsync(
                routes.Values.SelectMany(addresses => addresses),
                new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken },
                async (address, _) => pages[address] = await PageAudit.OfAsync(fixture, address));
            return _pages = pages;
        }
    }
}
