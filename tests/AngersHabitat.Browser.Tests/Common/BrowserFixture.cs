using AngersHabitat.Testing;

[assembly: AssemblyFixture(typeof(BrowserFixture))]
// One browser and one portal for all: side by side, tests would slow each other down on two cores.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace AngersHabitat.Browser.Tests.Common;

/// <summary>
/// The real portal behind Kestrel on a free loopback port, on a SQLite file of its own, and one headless Chromium.
/// Where no Chromium can be had the tests are skipped and say why; in continuous integration (<c>CI=true</c>) they fail.
/// </summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _reason;

    /// <summary>The portal; move its clock with <see cref="PortalHost.MoveTo"/>.</summary>
    public PortalHost Portal { get; } = new();

    /// <summary>Where the portal answers.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public async ValueTask InitializeAsync()
    {
        Portal.UseKestrel(0);
        Portal.StartServer();
        Address = Portal.ClientOptions.BaseAddress;
        try
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { Args = Flags, ExecutablePath = SystemChromium() });
        }
        catch (PlaywrightException missing)
        {
            _reason = $"No Chromium: install the package chromium, or name one in ANGERS_CHROMIUM. {missing.Message.Split('\n')[0]}";
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await Portal.DisposeAsync();
    }

    /// <summary>A new visitor. Redirects are followed, the content security policy is in force.</summary>
    public Task<Visitor> VisitAsync(int width = 1280, bool scripts = true) => VisitAsync(Address, width, scripts);

    /// <summary>A new visitor of another portal.</summary>
    public async Task<Visitor> VisitAsync(Uri portal, int width = 1280, bool scripts = true)
    {
        var context = await Browser().NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = portal.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = width < 600 ? 844 : 900 },
            JavaScriptEnabled = scripts,
            Locale = "fr-FR",
            TimezoneId = "Europe/Paris",
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await Visitor.EnterAsync(context, scripts);
    }

    /// <summary>A member of staff, signed in through the sign-in page.</summary>
    public async Task<Visitor> SignInAsync(string email, int width = 1280)
    {
        var visitor = await VisitAsync(width);
        await visitor.Page.GotoAsync("/connexion");
        await FillSignInAsync(visitor.Page, email);
        return visitor;
    }

    /// <summary>Fills in and sends the sign-in page that a browser shows.</summary>
    public static async Task FillSignInAsync(IPage page, string email)
    {
        await page.GetByLabel("Adresse électronique").FillAsync(email);
        await page.GetByLabel("Mot de passe").FillAsync("Bienvenue-Angers-2020");
        await page.GetByRole(AriaRole.Button, new() { Name = "Se connecter" }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/connexion", StringComparison.Ordinal));
    }

    private IBrowser Browser()
    {
        if (_browser is not null)
            return _browser;
        if (string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase))
            Assert.Fail(_reason!);
        Assert.Skip(_reason!);
        throw new InvalidOperationException(_reason);
    }

    /// <summary>
    /// The one without windows first: Chromium itself draws a window, with its tabs, for each visitor, and takes nearly twice as long.
    /// Null leaves the choice to Playwright, which looks for the browser that it has installed itself.
    /// </summary>
    private static string? SystemChromium()
        => ((string?[])[Environment.GetEnvironmentVariable("ANGERS_CHROMIUM"), "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"])
            .FirstOrDefault(File.Exists);
}
