using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngersHabitat.Application.Lists;

namespace AngersHabitat.Web.Tests.Lists;

/// <summary>Every table that the portal gives away opens ready to use: asked of every route that gives one.</summary>
public sealed partial class ExportsTests(ExportsTests.Walked walked) : IClassFixture<ExportsTests.Walked>
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public async Task Workbook_OfEveryTable_OpensReadyToUse()
    {
        var faults = new List<string>();
        foreach (var address in Tables())
        {
            var file = await DownloadAsync(address + ".xlsx", TableExport.XlsxType);
            faults.AddRange(FaultsOf(file).Select(fault => $"{address}.xlsx: {fault}"));
        }
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Csv_OfEveryTable_HasTheHeadersAndLinesOfItsWorkbook()
    {
        foreach (var address in Tables())
        {
            var text = System.Text.Encoding.UTF8.GetString(await DownloadAsync(address + ".csv", "text/csv"));
            var rows = RowsOf(await DownloadAsync(address + ".xlsx", TableExport.XlsxType));
            text.ShouldStartWith("\uFEFF", Case.Sensitive, address);
            text.TrimStart('\uFEFF').Split('\n')[0].Trim().Replace("\"", "", StringComparison.Ordinal).ShouldBe(string.Join(';', rows[0].Select(cell => cell.Text)), address);
        }
    }

    private List<string> Tables()
    {
        var tables = walked.Walk.Gets().Where(get => get.Endpoint.RoutePattern.GetParameter("format") is not null).Select(get => get.Address[..^".csv".Length]).ToList();
        tables.Count.ShouldBeGreaterThan(12);
        return tables;
    }

    private async Task<byte[]> DownloadAsync(string address, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var answer = await walked.Walk.Person.Http.SendAsync(request, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type, address);
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private static IEnumerable<string> FaultsOf(byte[] file)
    {
        var sheet = SheetOf(file);
        var rows = RowsOf(file);
        if (rows.Count == 0 || rows[0].Any(cell => cell.Text.Length == 0))
            yield return "no headers";
        var widths = sheet.Descendants(Main + "col").Where(column => column.Attribute("customWidth")?.Value == "1").ToList();
        if (widths.Count != rows[0].Count || widths.Any(column => double.Parse(column.Attribute("width")!.Value, CultureInfo.InvariantCulture) is < 8 or > 62))
            yield return "columns without a width of their own";
        if (sheet.Descendants(Main + "pane").SingleOrDefault()?.Attribute("state")?.Value != "frozen")
            yield return "header not frozen";
        if (!sheet.Descendants(Main + "autoFilter").Any())
            yield return "no filter";
        foreach (var (column, texts) in Columns(rows))
        {
            if (texts.FirstOrDefault(cell => cell.IsText && DateAsText().IsMatch(cell.Text)) is { } date)
                yield return $"{column}: the date « {date.Text} » is a text";
            if (texts.FirstOrDefault(cell => cell.IsText && NumberAsText().IsMatch(cell.Text)) is { } number)
                yield return $"{column}: the number « {number.Text} » is a text";
        }
    }

    private static IEnumerable<(string Column, List<Cell> Cells)> Columns(List<List<Cell>> rows)
        => rows[0].Select((header, index) => (header.Text, rows.Skip(1).Where(row => index < row.Count).Select(row => row[index]).ToList()));

    private static XDocument SheetOf(byte[] file) => Part(file, "xl/worksheets/sheet1.xml")!;

    private static XDocument? Part(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var part = zip.GetEntry(name)?.Open();
        return part is null ? null : XDocument.Load(part);
    }

    private static List<List<Cell>> RowsOf(byte[] file)
    {
        var shared = Part(file, "xl/sharedStrings.xml")?.Descendants(Main + "si").Select(text => text.Value).ToList() ?? [];
        return [.. SheetOf(file).Descendants(Main + "row").Select(row => row.Elements(Main + "c").Select(cell => cell.Attribute("t")?.Value switch
        {
            "s" => new Cell(shared[int.Parse(cell.Value, CultureInfo.InvariantCulture)], true),
            "str" or "inlineStr" => new Cell(cell.Value, true),
            _ => new Cell(cell.Value, false),
        }).ToList())];
    }

    [GeneratedRegex(@"^[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}|^[0-9]{4}-[0-9]{2}-[0-9]{2}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DateAsText();

    // A code, a postal code or a number to call is no number.
    [GeneratedRegex(@"^[-+]?([1-9][0-9]{0,3}|[1-9][0-9]{0,2}([   ][0-9]{3})+|0)([.,][0-9]+)?[   ]?%?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberAsText();

    private sealed record Cell(string Text, bool IsText);

    public sealed class Walked : IAsyncLifetime
    {
        public PortalHost Host { get; } = new();

        public PortalWalk Walk { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Walk = await PortalWalk.StartAsync(Host);

        public async ValueTask DisposeAsync() => await Host.DisposeAsync();
    }
}
