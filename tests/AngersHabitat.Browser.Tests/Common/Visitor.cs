namespace AngersHabitat.Browser.Tests.Common;

/// <summary>A person at a browser window. Everything that the page complains about in the console is kept.</summary>
public sealed partial class Visitor : IAsyncDisposable
{
    // Pages that lead on by themselves, one after the other, until somebody stands still.
    private const int MostSteps = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly List<string> _complaints = [];
    private readonly List<IRequest> _finished = [];

    private readonly bool _scripts;
    private TaskCompletionSource _led = new();

    private Visitor(IPage page, bool scripts)
    {
        _scripts = scripts;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error")
                _complaints.Add(message.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
        page.RequestFinished += (_, request) => _finished.Add(request);
        _led.SetResult();
        page.Request += (_, request) => LeadsOn(request);
        page.RequestFailed += (_, request) => Arrived(request);
        page.Load += (_, _) => _led.TrySetResult();
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Errors of scripts and refusals of the content security policy.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    internal static async Task<Visitor> EnterAsync(IBrowserContext context, bool scripts) => new(await context.NewPageAsync(), scripts);

    /// <summary>A letter as a mail program shows it: its HTML by itself, in a window of the same size.</summary>
    public async Task<Visitor> OpenMailAsync(string html)
    {
        var size = Page.ViewportSize!;
        var context = await Page.Context.Browser!.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = size.Width, Height = size.Height } });
        var mail = await EnterAsync(context, _scripts);
        await mail.Page.SetContentAsync(html);
        return mail;
    }

    /// <summary>Another window of the same session; it closes with this one.</summary>
    public Task<Visitor> OpenWindowAsync() => EnterAsync(Page.Context, _scripts);

    /// <summary>Opens an address and waits until the page and its files are there.</summary>
    public async Task<IResponse> OpenAsync(string address)
    {
        await Task.WhenAny(_led.Task, Task.Delay(Patience));
        _finished.Clear();
        var response = (await Page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load }))!;
        await SettleAsync();
        return response;
    }

    // A form that was just sent leads to its own page: who types an address before would take back what was sent.
    private void LeadsOn(IRequest request)
    {
        if (request.IsNavigationRequest && request.Frame == Page.MainFrame && _led.Task.IsCompleted)
            _led = new TaskCompletionSource();
    }

    private void Arrived(IRequest request)
    {
        if (request.IsNavigationRequest)
            _led.TrySetResult();
    }

    /// <summary>Makes the window as wide and waits until the page is laid out in it.</summary>
    public async Task ResizeAsync(int width, int height)
    {
        await Page.SetViewportSizeAsync(width, height);
        await SettleAsync();
    }

    /// <summary>Shows the page as paper or screen would, or in colours that a person forces.</summary>
    public async Task ShowAsAsync(PageEmulateMediaOptions how)
    {
        await Page.EmulateMediaAsync(how);
        await SettleAsync();
    }

    // What depends on the size of its container (the whole of <main>) gets its style with the next picture only.
    private async Task SettleAsync()
    {
        if (!_scripts)
            return;
        for (var tries = 1; ; tries++)
        {
            try
            {
                await LaidOutAsync();
                return;
            }
            catch (PlaywrightException) when (tries < MostSteps)
            {
                // The page led on to another one by itself.
                await Page.WaitForLoadStateAsync();
            }
        }
    }

    private Task LaidOutAsync() => Page.EvaluateAsync("document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))");

    /// <summary>What was sent over the wire for the page and its files, headers included.</summary>
    public async Task<long> BytesAsync()
    {
        long total = 0;
        foreach (var request in _finished.ToList())
        {
            var sizes = await request.SizesAsync();
            total += sizes.ResponseBodySize + sizes.ResponseHeadersSize;
        }
        return total;
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
