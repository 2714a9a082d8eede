namespace AngersHabitat.Browser.Tests.Landlord;

/// <summary>A hand at a page: everything that it presses, types, ticks and sends counts as one interaction.</summary>
internal sealed class CountedHand(IPage page)
{
    /// <summary>Interactions so far.</summary>
    public int Count { get; private set; }

    public Task TypeAsync(string label, string text) => Counted(page.GetByLabel(label, new() { Exact = true }).FillAsync(text));

    public Task TickAsync(string label) => Counted(page.GetByLabel(label, new() { Exact = true }).CheckAsync());

    public Task SendFileAsync(string label, string name, string content)
        => Counted(page.GetByLabel(label).SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(content) }));

    /// <summary>Presses a button that leads to a page, on which a text stands that was not there before.</summary>
    public Task PressAsync(string button, string then) => LeadAsync(page.GetByRole(AriaRole.Button, new() { Name = button }), then);

    /// <summary>Follows a link to a page with this title.</summary>
    public Task FollowAsync(string link, string title) => LeadAsync(page.Locator("header, main").GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First, title);

    private async Task LeadAsync(ILocator control, string then)
    {
        await Counted(control.ClickAsync());
        await page.Locator("main").GetByText(then).First.WaitForAsync();
    }

    private Task Counted(Task act)
    {
        Count++;
        return act;
    }
}
