using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace AngersHabitat.Web.TagHelpers;

/// <summary>What the parts of a form field share: its name, its id, its errors and the texts that describe it.</summary>
internal sealed class FormGroup
{
    private readonly string? _hint;
    private readonly IReadOnlyList<string> _errors;
    private readonly (string Date, bool IsMeant)? _confirmed;
    private readonly DateTime? _next;

    public FormGroup(ViewContext view, ModelExpression field, string? hint)
    {
        Name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(field.Name);
        Id = TagBuilder.CreateSanitizedId(Name, "_");
        _hint = hint;
        ShownFields.Of(view.HttpContext).Add(Name, Id);
        var entry = view.ModelState[Name];
        Sent = entry?.AttemptedValue;
        _confirmed = DateQuestions.Of(view.HttpContext).BoxOf(Name);
        _next = NextMoments.Of(view.HttpContext).At(Name);
        _errors = [.. entry?.Errors.Select(TextOf) ?? []];
    }

    public string Name { get; }

    public string Id { get; }

    /// <summary>What was sent, several values with commas between them; null before anything was.</summary>
    public string? Sent { get; }

    public bool HasError => _errors.Count > 0;

    public string Class => HasError ? "govuk-form-group govuk-form-group--error" : "govuk-form-group";

    /// <summary>The ids of the texts that a screen reader says after the label.</summary>
    public string DescribedBy => _hint is null ? $"{Id}-error" : $"{Id}-hint {Id}-error";

    public IHtmlContent Hint()
    {
        if (_hint is null)
            return HtmlString.Empty;
        var hint = new TagBuilder("div");
        hint.AddCssClass("govuk-hint");
        hint.Attributes["id"] = $"{Id}-hint";
        hint.InnerHtml.Append(Typography.Of(_hint));
        return hint;
    }

    /// <summary>Always written: the script that validates in the browser puts its sentence into the same element.</summary>
    public IHtmlContent Error()
    {
        var error = new TagBuilder("span");
        error.AddCssClass("govuk-error-message");
        error.Attributes["id"] = $"{Id}-error";
        error.Attributes["data-valmsg-for"] = Name;
        error.Attributes["data-valmsg-replace"] = "true";
        error.InnerHtml.Append(Typography.Of(string.Join(' ', _errors)));
        return error;
    }

    /// <summary>The box that confirms a date which is asked about; nothing otherwise.</summary>
    public IHtmlContent Confirmation()
    {
        if (_confirmed is not { } box)
            return HtmlString.Empty;
        var name = DateQuestions.NameOf(Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        var input = CheckBox.Of("checkbox", name, id, box.Date, box.IsMeant);
        input.AddCssClass("govuk-checkboxes__input");
        var label = new TagBuilder("label");
        label.AddCssClass("govuk-label govuk-checkboxes__label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append("Oui, cette date est voulue");
        return new HtmlContentBuilder().AppendHtml("""<div class="govuk-checkboxes app-confirm"><div class="govuk-checkboxes__item">""").AppendHtml(input).AppendHtml(label).AppendHtml("</div></div>");
    }

    /// <summary>The button that takes the next possible moment, where a rule has refused the one typed and named it.</summary>
    public IHtmlContent NextMoment()
    {
        if (_next is not { } next)
            return HtmlString.Empty;
        var button = new TagBuilder("button");
        button.AddCssClass("govuk-button govuk-button--secondary app-confirm");
        button.Attributes["name"] = NextMoments.NameOf(Name);
        button.Attributes["value"] = Paris.ToLocal(new DateTimeOffset(DateTime.SpecifyKind(next, DateTimeKind.Utc))).ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        // The first button of a form is what the key Entrée presses: it has to send what was typed.
        button.InnerHtml.Append(Typography.Of($"Prendre {French.DayAndMonth(Paris.DateOf(new DateTimeOffset(DateTime.SpecifyKind(next, DateTimeKind.Utc))))} à {French.Clock(next)}"));
        return new HtmlContentBuilder().AppendHtml("<button hidden>Enregistrer</button>").AppendHtml(button);
    }

    public static string TextOf(ModelError error) => error.ErrorMessage.Length > 0 ? error.ErrorMessage : "Cette valeur ne peut pas être lue.";
}
