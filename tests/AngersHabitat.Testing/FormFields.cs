using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AngersHabitat.Testing;

/// <summary>A field of a form: what is posted under one name by what a person fills in.</summary>
/// <param name="Name">Name.</param>
/// <param name="Element">The control; of a group of radio buttons or check boxes the first one.</param>
/// <param name="Type">The type of the control.</param>
/// <param name="Typed">What is typed into it, another value than the one shown.</param>
/// <param name="Bad">A value that no field of this type can take: far too long, or unreadable; null where there is none.</param>
public sealed record FormField(string Name, IElement Element, string Type, IReadOnlyList<string> Typed, string? Bad)
{
    public bool IsChoice => Type is "radio" or "checkbox" or "select";

    public bool IsSecret => Type is "password";
}

/// <summary>The fields of a form, filled in.</summary>
public static class FormFields
{
    private static readonly string[] Unseen = ["hidden", "submit", "button", "file", "image", "reset"];

    /// <summary>What a person sees and fills in.</summary>
    public static IReadOnlyList<FormField> Visible(IHtmlFormElement form)
        => [.. Controls(form).Where(control => !Unseen.Contains(TypeOf(control))).GroupBy(Name, StringComparer.Ordinal)
            .Select((group, index) => Field(group.Key, [.. group], index + 1))];

    /// <summary>What a form carries unseen; the token against forged requests is no part of it, nor the « false » beside a check box.</summary>
    public static IReadOnlyList<(string Name, string Value)> Hidden(IHtmlFormElement form)
    {
        var visible = Visible(form).Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        return [.. Controls(form).OfType<IHtmlInputElement>().Where(input => input.Type == "hidden" && !visible.Contains(input.Name!) && input.Name != "__RequestVerificationToken")
            .Select(input => (input.Name!, input.Value))];
    }

    /// <summary>What is sent when the fields hold what was typed, the first button is pressed, and some values are replaced.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Sent(IHtmlFormElement form, params (string Name, string Value)[] replaced)
    {
        var fields = Visible(form).SelectMany(field => field.Typed.Select(value => (field.Name, value)))
            .Concat(Hidden(form))
            .Concat(form.Elements.OfType<IHtmlButtonElement>().Where(button => button.Name is { Length: > 0 }).Take(1).Select(button => (Name: button.Name!, Value: button.Value)))
            // A search of the public changes nothing and carries no token.
            .Concat(form.Elements.OfType<IHtmlInputElement>().Where(input => input.Name == "__RequestVerificationToken").Take(1).Select(token => (token.Name!, token.Value)));
        return fields.Where(field => replaced.All(value => value.Name != field.Item1)).Concat(replaced).Select(field => KeyValuePair.Create(field.Item1, field.Item2));
    }

    /// <summary>What the field of that name shows in a page.</summary>
    public static IReadOnlyList<string> Shown(IHtmlFormElement form, string name)
        => [.. Controls(form).Where(control => Name(control) == name).SelectMany(control => control switch
        {
            IHtmlInputElement { Type: "radio" or "checkbox" } box => box.IsChecked ? [box.Value] : [],
            IHtmlInputElement { Type: "hidden" } => [],
            // AngleSharp, like a browser, empties a date that is none; the page has it all the same.
            IHtmlInputElement input => [input.GetAttribute("value") ?? ""],
            IHtmlTextAreaElement area => [area.Value],
            IHtmlSelectElement select => select.SelectedOptions.Select(option => option.Value),
            _ => (IEnumerable<string>)[],
        })];

    private static IEnumerable<IElement> Controls(IHtmlFormElement form)
        => form.Elements.Where(element => element is IHtmlInputElement or IHtmlTextAreaElement or IHtmlSelectElement && Name(element).Length > 0)
            .Where(element => Name(element).Length > 0 && !element.HasAttribute("disabled"));

    private static string Name(IElement element) => element.GetAttribute("name") ?? "";

    private static string TypeOf(IElement element) => element switch
    {
        IHtmlInputElement input => input.Type,
        IHtmlSelectElement => "select",
        _ => "textarea",
    };

    private static FormField Field(string name, IReadOnlyList<IElement> controls, int index)
    {
        var type = TypeOf(controls[0]);
        IReadOnlyList<string> typed = type switch
        {
            "select" => [((IHtmlSelectElement)controls[0]).Options.LastOrDefault(option => option.Value.Length > 0)?.Value ?? ""],
            "radio" => [controls[^1].GetAttribute("value")!],
            "checkbox" => [.. controls.Select(control => control.GetAttribute("value")!)],
            "number" => [$"{index + 1}"],
            "date" => [$"2020-12-{index + 1:00}"],
            "time" => [$"10:{index:00}"],
            "datetime-local" => [$"2020-12-{index + 1:00}T10:00"],
            _ when controls[0].GetAttribute("inputmode") == "decimal" => [$"{index + 1}"],
            "tel" => [$"06 39 98 00 {index:00}"],
            _ => [$"Saisi {index}"],
        };
        var bad = type switch
        {
            "select" or "radio" => "valeur-inconnue",
            "checkbox" => "valeur-inconnue",
            "number" or "date" or "time" or "datetime-local" => "abc",
            _ => new string('x', 6000),
        };
        return new FormField(name, controls[0], type, typed, bad);
    }
}
