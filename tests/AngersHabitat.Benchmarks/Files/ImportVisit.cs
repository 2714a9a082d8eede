using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngersHabitat.Application.Outreach.Demo;
using AngersHabitat.Testing;

namespace AngersHabitat.Benchmarks.Files;

/// <summary>A manager who sends a file of people by the pages and follows it.</summary>
internal sealed partial class ImportVisit(PageClient manager)
{
    private static readonly string Form = $"/agents/campagnes/{OutreachDemoData.SecondCampaignId}/import";

    /// <summary>The page of the file.</summary>
    public string Page { get; set; } = "";

    /// <summary>Sends the file.</summary>
    public async Task SendAsync(byte[] file)
    {
        var sent = await manager.UploadAsync(await manager.OpenAsync(Form), Form, "personnes.csv", file);
        Page = sent.Status == HttpStatusCode.Redirect ? sent.Location! : throw new InvalidOperationException(sent.Text);
    }

    /// <summary>What the page of the file says.</summary>
    public async Task<string> ReadAsync() => (await manager.OpenAsync(Page)).Text;

    /// <summary>Confirms what was sent.</summary>
    public async Task ConfirmAsync() => await manager.SubmitAsync(await manager.OpenAsync(Page), Page);

    /// <summary>How many lines are stored, and whether more are coming.</summary>
    public async Task<(int Lines, bool IsUnderWay)> LookAsync()
    {
        var page = await manager.OpenAsync(Page);
        var done = page.Document.QuerySelector("main progress")?.GetAttribute("value");
        return (int.Parse(done ?? "0", CultureInfo.InvariantCulture), done is not null);
    }

    /// <summary>Waits until nothing more comes.</summary>
    /// <returns>The number of people that the portal says it added.</returns>
    public async Task<int> EndAsync()
    {
        while ((await LookAsync()).IsUnderWay)
            await Task.Delay(500);
        var added = Added().Match(await ReadAsync()).Groups["added"].Value;
        return int.Parse(string.Concat(added.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(?<added>\d[\d\s]*) personnes? ajoutée", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Added();
}
