using System.Diagnostics;
using System.Text.Json;

namespace AngersHabitat.Web.Tests.Pages;

/// <summary>Every page is valid HTML for a kept validator, html-validate, which the front-end build installs.</summary>
public sealed class MarkupTests(PagesRead pages) : IClassFixture<PagesRead>
{
    private static readonly string Frontend = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src/AngersHabitat.Web/Frontend"));

    [Fact]
    public async Task EveryPage_IsValid()
    {
        var folder = Directory.CreateTempSubdirectory("angers-pages-");
        try
        {
            for (var index = 0; index < pages.All.Count; index++)
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{index}.html"), pages.All[index].Page.Html);
            var faults = await ValidateAsync(folder.FullName);
            faults.ShouldBeEmpty($"{pages.All.Count} pages");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Validator_FindsAFault()
    {
        var folder = Directory.CreateTempSubdirectory("angers-pages-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "0.html"), "<!DOCTYPE html><html lang=\"fr\"><head><title>Essai</title></head><body><p><div>Non</div></p></body></html>");
            (await ValidateAsync(folder.FullName)).ShouldNotBeEmpty();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<IReadOnlyList<string>> ValidateAsync(string folder)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["markup.mjs", folder]) { WorkingDirectory = Frontend, RedirectStandardOutput = true, UseShellExecute = false })!;
        using var answer = JsonDocument.Parse(await node.StandardOutput.ReadToEndAsync());
        await node.WaitForExitAsync();
        node.ExitCode.ShouldBe(0);
        return
        [
            .. answer.RootElement.EnumerateArray()
                .GroupBy(fault => $"{fault.GetProperty("rule").GetString()}: {fault.GetProperty("message").GetString()}", StringComparer.Ordinal)
                .OrderBy(kind => kind.Key, StringComparer.Ordinal)
                .Select(kind => $"{kind.Key}; {kind.Count()} times, such as on {string.Join(", ", kind.Take(3).Select(WhereOf))}"),
        ];
    }

    private string WhereOf(JsonElement fault)
        => $"{pages.All.ElementAtOrDefault(fault.GetProperty("page").GetInt32()).Name} line {fault.GetProperty("line").GetInt32()}";
}
