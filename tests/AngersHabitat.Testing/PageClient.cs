using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace AngersHabitat.Testing;

/// <summary>A person without JavaScript: opens pages, fills their forms in, sends them.</summary>
public sealed class PageClient(HttpClient http)
{
    /// <summary>The client underneath, for what is no page.</summary>
    public HttpClient Http { get; } = http;

    /// <summary>Opens an address.</summary>
    public async Task<PageAnswer> OpenAsync(string address)
    {
        using var response = await Http.GetAsync(new Uri(address, UriKind.Relative));
        return await PageAnswer.ReadAsync(response);
    }

    /// <summary>Opens an address and follows redirects, at most five.</summary>
    public async Task<PageAnswer> FollowAsync(PageAnswer answer)
    {
        for (var step = 0; step < 5 && answer.Location is { } location; step++)
            answer = await OpenAsync(location);
        return answer;
    }

    /// <summary>
    /// Sends the form of a page that has the action (or the page's only main form), with the values it shows and those given. A field may be named by what
    /// follows the form's own name (<c>Result</c> for <c>Done[…].Result</c>). A null value removes the field.
    /// </summary>
    public async Task<PageAnswer> SubmitAsync(PageAnswer page, string action, params (string Name, string? Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(page);
        var form = page.Form(action);
        var fields = FieldsOf(form);
        values = [.. values.Select(value => (NameIn(form, value.Name), value.Value))];
        foreach (var name in values.Select(value => value.Name).Distinct(StringComparer.Ordinal).ToList())
            fields.RemoveAll(field => string.Equals(field.Key, name, StringComparison.Ordinal));
        fields.AddRange(values.Where(value => value.Value is not null).Select(value => KeyValuePair.Create(value.Name, value.Value!)));
        return await SendAsync(form.GetAttribute("action")!, fields);
    }

    /// <summary>Sends a file by the form of a page that has the action.</summary>
    public async Task<PageAnswer> UploadAsync(PageAnswer page, string action, string fileName, byte[] content, params (string Name, string? Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(page);
        var form = page.Form(action);
        using var body = new MultipartFormDataContent();
        var given = values.Select(value => (Name: NameIn(form, value.Name), value.Value)).ToList();
        foreach (var (name, value) in FieldsOf(form).Where(field => given.TrueForAll(value => value.Name != field.Key)).Select(field => (field.Key, (string?)field.Value)).Concat(given))
            body.Add(new StringContent(value ?? ""), name);
        var field = form.Elements.OfType<IHtmlInputElement>().Single(input => string.Equals(input.Type, "file", StringComparison.Ordinal)).Name!;
        body.Add(new ByteArrayContent(content), field, fileName);
        using var response = await Http.PostAsync(new Uri(action, UriKind.Relative), body);
        return await PageAnswer.ReadAsync(response);
    }

    /// <summary>Signs in through the sign-in page.</summary>
    public async Task SignInAsync(string email, string password)
    {
        var page = await OpenAsync("/connexion");
        var answer = await SubmitAsync(page, "/connexion", ("Email", email), ("Password", password));
        if (answer.Status != HttpStatusCode.Redirect)
            throw new InvalidOperationException($"{email} cannot sign in: {answer.Text}");
    }

    // By the full name; by its end; a field that the form does not show, under the name that its other fields begin with.
    private static string NameIn(IHtmlFormElement form, string name)
    {
        var names = form.Elements.Select(element => element.GetAttribute("name")).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (names.Contains(name, StringComparer.OrdinalIgnoreCase) || name.Contains('.', StringComparison.Ordinal))
            return names.Find(full => string.Equals(full, name, StringComparison.OrdinalIgnoreCase)) ?? name;
        var own = names.Find(full => full.EndsWith("." + name, StringComparison.OrdinalIgnoreCase));
        return own ?? (names.Find(full => full.Contains('.', StringComparison.Ordinal)) is { } other ? other[..(other.LastIndexOf('.') + 1)] + name : name);
    }

    /// <summary>Sends fields as they are, as no page would.</summary>
    public async Task<PageAnswer> SendAsync(string action, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        using var response = await Http.PostAsync(new Uri(action, UriKind.Relative), content);
        return await PageAnswer.ReadAsync(response);
    }

    private static List<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }:
                case IHtmlInputElement { Type: "submit" or "button" or "file" }:
                case IHtmlInputElement { IsDisabled: true }:
                    break;
                case IHtmlInputElement { Name.Length: > 0 } input:
                    fields.Add(new(input.Name!, input.Value));
                    break;
                case IHtmlTextAreaElement { Name.Length: > 0 } area:
                    fields.Add(new(area.Name!, area.Value));
                    break;
                case IHtmlSelectElement { Name.Length: > 0 } select:
                    fields.AddRange(select.SelectedOptions.Select(option => KeyValuePair.Create(select.Name!, option.Value)));
                    break;
            }
        }
        return fields;
    }
}

/// <summary>What the portal answered.</summary>
/// <param name="Status">Status code.</param>
/// <param name="Location">Where a redirect leads, from the root.</param>
/// <param name="Html">The body.</param>
public sealed record PageAnswer(HttpStatusCode Status, string? Location, string Html)
{
    private IHtmlDocument? _document;

    /// <summary>The route that answered, where the host tells it in the header <c>X-Route</c>.</summary>
    public string Route { get; private init; } = "";

    /// <summary>The parsed page.</summary>
    public IHtmlDocument Document => _document ??= new HtmlParser().ParseDocument(Html);

    /// <summary>Readable text of the main part, blanks folded.</summary>
    public string Text => string.Join(' ', (Document.QuerySelector("main") ?? Document.Body)?.TextContent
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? []);

    /// <summary>The form whose action begins so; the query of the address does not count.</summary>
    public IHtmlFormElement Form(string action)
        => Document.Forms.FirstOrDefault(form => (form.GetAttribute("action") ?? "").Split('?')[0] == action)
            ?? throw new InvalidOperationException($"The page has no form to {action}; it has {string.Join(", ", Document.Forms.Select(form => form.GetAttribute("action")))}. {Text}");

    /// <summary>The control of a field, by its name or by what follows the name of its form.</summary>
    public IElement? Field(string name)
        => Document.QuerySelectorAll("main [name]").FirstOrDefault(element => element.GetAttribute("name") is { } full
            && (full == name || full.EndsWith("." + name, StringComparison.Ordinal)));

    /// <summary>What the page says is wrong with a field, where it stands.</summary>
    public string ErrorAt(string name) => Document.GetElementById($"{Field(name)?.Id}-error")?.TextContent ?? "";

    public static async Task<PageAnswer> ReadAsync(HttpResponseMessage response)
    {
        var location = response.Headers.Location;
        return new PageAnswer(
            response.StatusCode,
            location is { IsAbsoluteUri: true } ? location.PathAndQuery : location?.OriginalString,
            await response.Content.ReadAsStringAsync())
        {
            Route = response.Headers.TryGetValues("X-Route", out var routes) ? routes.First() : "",
        };
    }
}
