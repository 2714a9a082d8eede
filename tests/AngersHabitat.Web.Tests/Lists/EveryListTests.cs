using System.Globalization;
using System.Reflection;
using AngersHabitat.Application.Common;
using AngersHabitat.Application.Lists;
using AngersHabitat.Web.Pages;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AngersHabitat.Web.Tests.Lists;

/// <summary>What every page with filters does, found by its declaration: whoever declares one has it tested.</summary>
public sealed class EveryListTests(EveryListTests.Host host) : IClassFixture<EveryListTests.Host>
{
    private static readonly Dictionary<string, FilteredPage> Declared = typeof(FilteredPage).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(FilteredPage)))
        .ToDictionary(type => type.Name, type => (FilteredPage)Activator.CreateInstance(type)!, StringComparer.Ordinal);

    public static TheoryData<string> Pages() => [.. Declared.Keys];

    public static TheoryData<string> Lists() => [.. Declared.Where(pair => pair.Value.Question.IsAssignableTo(typeof(ListQuery))).Select(pair => pair.Key)];

    public static TheoryData<string> WithFiles() => [.. Declared.Where(pair => pair.Value.FilePath("csv") is not null).Select(pair => pair.Key)];

    public static TheoryData<string> WithoutFiles() => [.. Declared.Where(pair => IsList(pair.Value) && pair.Value.FilePath("csv") is null).Select(pair => pair.Key)];

    public static TheoryData<string, string> Filters()
        => [.. Declared.SelectMany(pair => FilterField.Of(pair.Value.Question).Select(field => (pair.Key, field.Filter.Name)))];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Get_WithoutFilter_ShowsThePageWithItsForm(string name)
    {
        var (page, client) = await OpenAsync(name);
        var answer = await client.OpenAsync(page.Path);
        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Document.QuerySelector($"form.app-filters[method={(FilterField.Of(page.Question).Any(field => field.Type == typeof(SealedWords)) ? "post" : "get")}][action='{page.Path}']").ShouldNotBeNull().GetAttribute("aria-label").ShouldBe(page.FormLabel);
        answer.Document.QuerySelector("[data-print]").ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Get_EachSortKeyBothWays_IsSorted(string name)
    {
        var (page, client) = await OpenAsync(name);
        var first = await client.OpenAsync(page.Path);
        foreach (var key in Enum.GetNames(FilterField.Of(page.Question).Single(field => field.Filter.Name == "tri").Type))
        {
            var answer = await client.OpenAsync($"{page.Path}?tri={key}");
            answer.Status.ShouldBe(HttpStatusCode.OK, key);
            var turned = await client.OpenAsync($"{page.Path}?tri={key}&inverse=true");
            turned.Status.ShouldBe(HttpStatusCode.OK, key);
            if (answer.Document.QuerySelector("th[aria-sort]") is { } head)
                turned.Document.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort").ShouldNotBe(head.GetAttribute("aria-sort"), key);
        }
        foreach (var link in first.Document.QuerySelectorAll("a.app-table__sort"))
        {
            var sorted = await client.OpenAsync(link.GetAttribute("href")!);
            sorted.Document.QuerySelectorAll(".app-sort [aria-current]").Length.ShouldBe(1, link.TextContent);
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Get_PageBeforeTheFirstOrUnreadable_Answers400_PastTheLastGivesTheLast(string name)
    {
        var (page, client) = await OpenAsync(name);
        foreach (var number in (string[])["-1", "0", "abc", "99999999999"])
        {
            var answer = await client.OpenAsync($"{page.Path}?page={number}");
            answer.Status.ShouldBe(HttpStatusCode.BadRequest, number);
            answer.Document.QuerySelector("#page").ShouldNotBeNull();
        }
        (await client.OpenAsync($"{page.Path}?page=2147483647")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Get_WhatIsNoFilter_IsNotTakenFromTheAddress(string name)
    {
        var (page, client) = await OpenAsync(name);
        Rows(await client.OpenAsync($"{page.Path}?All=true&query=1")).ShouldBe(Rows(await client.OpenAsync(page.Path)));

        static int Rows(PageAnswer answer) => answer.Document.QuerySelectorAll("main tbody tr, main li").Length;
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Get_FilterThatCannotBeRead_Answers400AtItsFieldAndKeepsTheOthers(string name, string filter)
    {
        var (page, client) = await OpenAsync(name);
        var (field, others) = Around(page, filter);
        foreach (var unreadable in Unreadable(field.Type))
        {
            var answer = await client.OpenAsync(Address(page.Path, [(filter, unreadable), .. others]));

            answer.Status.ShouldBe(HttpStatusCode.BadRequest, unreadable);
            var error = answer.Document.GetElementById(field.Filter.Label.Length > 0 ? $"{filter}-error" : filter);
            error.ShouldNotBeNull();
            error.TextContent.Trim().ShouldNotBeEmpty();
            answer.Document.QuerySelector($".govuk-error-summary a[href='#{filter}']").ShouldNotBeNull();
            answer.Document.GetElementById(filter).ShouldNotBeNull();
            foreach (var (other, value) in others)
                ValueOf(answer.Document.QuerySelector($"form.app-filters [name='{other}']")).ShouldBe(value, other);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Get_FiltersGivenTwice_Answers400AtEachField(string name)
    {
        var (page, client) = await OpenAsync(name);
        // What a page is about (one campaign) is no filter that somebody fills in.
        var fields = FilterField.Of(page.Question).Where(field => field.Filter.Label.Length > 0 || field.Type != typeof(Guid)).ToList();
        var answer = await client.OpenAsync(Address(page.Path, fields.SelectMany(field => (IEnumerable<(string, string)>)[(field.Filter.Name, Readable(field.Type)), (field.Filter.Name, "")])));
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        foreach (var (field, filter) in fields.Select(field => (field, field.Filter)))
            answer.Document.GetElementById(filter.Label.Length > 0 ? $"{filter.Name}-error" : filter.Name).ShouldNotBeNull(filter.Name).TextContent.ShouldContain("donnée deux fois", customMessage: filter.Name);
    }

    [Theory]
    [MemberData(nameof(WithFiles))]
    public async Task Export_EachFormat_HasEveryRowOfTheList(string name)
    {
        var (page, client) = await OpenAsync(name);
        var html = await client.OpenAsync(page.Path);
        foreach (var format in TableExport.Formats)
        {
            using var file = await client.Http.GetAsync(new Uri(page.FilePath(format.Name)!, UriKind.Relative), TestContext.Current.CancellationToken);
            file.StatusCode.ShouldBe(HttpStatusCode.OK);
            file.Content.Headers.ContentType!.ToString().ShouldBe(format.MediaType);
            html.Document.QuerySelector($".app-exports a[href='{page.FilePath(format.Name)}']").ShouldNotBeNull();
            var count = html.Document.QuerySelector(".app-result-count")?.TextContent;
            if (format.Name == "csv" && count is not null)
                Records(await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(1 + (count.Any(char.IsAsciiDigit) ? Number(count) : 0), count);
        }
    }

    [Theory]
    [MemberData(nameof(WithFiles))]
    public async Task Export_FilterThatCannotBeRead_Answers400WithThePageAndNoFile(string name)
    {
        var (page, client) = await OpenAsync(name);
        foreach (var field in FilterField.Of(page.Question))
        {
            foreach (var unreadable in Unreadable(field.Type))
            {
                using var file = await client.Http.GetAsync(
                    new Uri(Address(page.FilePath("csv")!, [(field.Filter.Name, unreadable)]), UriKind.Relative), TestContext.Current.CancellationToken);
                file.StatusCode.ShouldBe(HttpStatusCode.BadRequest, field.Filter.Name);
                file.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
                (await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("govuk-error-summary");
            }
        }
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(WithoutFiles))]
    public async Task Get_ListThatLeavesInNoFile_SaysWhy(string name)
    {
        var (page, client) = await OpenAsync(name);
        var answer = await client.OpenAsync(page.Path);
        answer.Text.ShouldContain((string)page.GetType().GetProperty("NoFile")!.GetValue(page)!);
        answer.Document.QuerySelectorAll("a[href*='export.']").ShouldBeEmpty();
        (await client.OpenAsync($"{page.Path}/export.csv")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static bool IsList(FilteredPage page) => page.GetType().GetProperty("NoFile") is not null;

    private async Task<(FilteredPage Page, PageClient Client)> OpenAsync(string name)
    {
        var page = Declared[name];
        var role = page.Question.GetCustomAttribute<AllowAttribute>()?.Roles[0];
        return (page, role is null ? host.Visit() : await host.StaffAsync(role switch
        {
            "Reception" => "accueil@demo.example",
            "CallCentre" => "standard@demo.example",
            "Outreach" => "appels@demo.example",
            "Administrator" => "admin@demo.example",
            _ => "responsable@demo.example",
        }));
    }

    private static (FilterField Field, List<(string Name, string Value)> Others) Around(FilteredPage page, string filter)
    {
        var fields = FilterField.Of(page.Question);
        return (fields.Single(field => field.Filter.Name == filter),
            [.. fields.Where(field => field.Filter.Name != filter && field.Filter.Label.Length > 0).Select(field => (field.Filter.Name, Readable(field.Type)))]);
    }

    private static string[] Unreadable(Type type) => type == typeof(string) ? [new string('x', 201)]
        : type == typeof(SealedWords) ? [new string('x', 201), "~0"]
        : type == typeof(DateOnly) ? ["abc", "1899-12-31", "2101-01-01", "0001-01-01", "9999-12-31"] : ["abc"];

    private static string Readable(Type type) => type switch
    {
        { IsEnum: true } => Enum.GetNames(type)[^1],
        _ when type == typeof(DateOnly) => "2020-11-02",
        _ when type == typeof(bool) => "true",
        _ when type == typeof(string) || type == typeof(SealedWords) => "Angers",
        _ when type == typeof(Guid) => "00000000-0000-0000-0000-0000000000a1",
        _ => "3",
    };

    private static string? ValueOf(IElement? control) => control switch
    {
        IHtmlSelectElement select => select.Value,
        IHtmlInputElement { Type: "checkbox" } box => box.IsChecked ? "true" : null,
        IHtmlInputElement input => input.Value,
        _ => null,
    };

    private static string Address(string path, IEnumerable<(string Name, string Value)> query)
        => $"{path}?{string.Join('&', query.Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"))}";

    private static int Number(string text)
        => int.Parse(string.Concat(text.Trim().TakeWhile(letter => char.IsAsciiDigit(letter) || char.IsWhiteSpace(letter)).Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);

    // Line ends within quotes belong to a value.
    private static int Records(string csv)
    {
        var (records, quoted) = (0, false);
        foreach (var letter in csv)
        {
            quoted ^= letter == '"';
            records += letter == '\n' && !quoted ? 1 : 0;
        }
        return records;
    }

    /// <summary>Signs everybody in once: sign-ins are limited.</summary>
    public sealed class Host : PortalHost
    {
        private readonly Dictionary<string, PageClient> _staff = new(StringComparer.Ordinal);

        public async Task<PageClient> StaffAsync(string email)
            => _staff.TryGetValue(email, out var client) ? client : _staff[email] = await SignInAsync(email);
    }
}
