using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AngersHabitat.Web.Tests.Forms;

/// <summary>Sends a form with one bad value at a time, and looks whether the answer is what a person needs to go on.</summary>
public sealed class FormTrial(MetForm met)
{
    private readonly List<string> _faults = [];

    /// <summary>What is wrong with the form, nothing when all is well.</summary>
    public async Task<IReadOnlyList<string>> RunAsync()
    {
        var visible = FormFields.Visible(met.Form);
        foreach (var field in visible.Where(field => field.Bad is not null))
            await TryAsync(field, visible);
        if (visible.Count == 0)
            foreach (var (name, value) in FormFields.Hidden(met.Form).Where(hidden => Guid.TryParse(hidden.Value, out _)))
                Check(name, (await SendAsync((name, "abc"))).Status is HttpStatusCode.BadRequest or HttpStatusCode.NotFound, $"{value} replaced by abc is no refusal");
        return _faults;
    }

    private Task<PageAnswer> SendAsync(params (string Name, string Value)[] replaced)
        => met.Client.SendAsync(met.Form.GetAttribute("action")!, FormFields.Sent(met.Form, replaced));

    private async Task TryAsync(FormField bad, IReadOnlyList<FormField> visible)
    {
        var answer = await SendAsync((bad.Name, bad.Bad!));
        if (!Check(bad.Name, answer.Status == HttpStatusCode.BadRequest, $"answers {(int)answer.Status}"))
            return;
        var form = answer.Document.Forms.FirstOrDefault(form => form.Elements.Any(element => element.GetAttribute("name") == bad.Name));
        if (!Check(bad.Name, form is not null, "the form is not shown again"))
            return;
        foreach (var field in visible.Where(field => !field.IsSecret && !(field == bad && field.IsChoice)))
            Check(bad.Name, Same(FormFields.Shown(form!, field.Name), field == bad ? [bad.Bad!] : field.Typed), $"« {field.Name} » does not keep what was typed");
        foreach (var (name, value) in FormFields.Hidden(met.Form))
            Check(bad.Name, FormFields.Hidden(form!).Contains((name, value)), $"hidden « {name} » is not what was sent");
        CheckError(bad, answer.Document, form!);
        CheckPage(bad, answer.Document, form!);
    }

    private void CheckError(FormField bad, IHtmlDocument page, IHtmlFormElement form)
    {
        var control = form.Elements.First(element => element.GetAttribute("name") == bad.Name);
        var error = page.GetElementById($"{control.Id}-error");
        Check(bad.Name, error is { TextContent.Length: > 0 }, "its error does not stand at the field");
        var described = control.GetAttribute("aria-describedby") ?? control.Closest("fieldset")?.GetAttribute("aria-describedby") ?? "";
        Check(bad.Name, described.Split(' ').Contains($"{control.Id}-error"), "the field is not described by its error");
        var links = page.QuerySelectorAll("[data-error-summary] a").Select(link => link.GetAttribute("href")!).ToList();
        Check(bad.Name, links.Contains($"#{control.Id}"), "the summary does not lead to the field");
        foreach (var link in links.Where(link => page.GetElementById(link[1..]) is null))
            Check(bad.Name, false, $"the summary leads to {link}, which is nowhere");
    }

    private void CheckPage(FormField bad, IHtmlDocument page, IHtmlFormElement form)
    {
        foreach (var id in page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            Check(bad.Name, false, $"the page has the id « {id.Key} » {id.Count()} times");
        foreach (var other in page.Forms.Where(other => other != form))
            Check(bad.Name, !other.QuerySelectorAll(".govuk-error-message").Any(error => error.TextContent.Length > 0), $"the form to {other.GetAttribute("action")} shows an error too");
    }

    private bool Check(string field, bool holds, string fault)
    {
        if (!holds)
            _faults.Add($"{met.Key}\n    {field}: {fault}");
        return holds;
    }

    private static bool Same(IReadOnlyList<string> shown, IReadOnlyList<string> typed)
        => shown.Order(StringComparer.Ordinal).SequenceEqual(typed.Order(StringComparer.Ordinal), StringComparer.Ordinal);
}
