using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.TagHelpers;

/// <summary>One check box or radio button. Not by the framework's helpers, which throw where what was sent is neither true nor false.</summary>
internal static class CheckBox
{
    public static TagBuilder Of(string type, string name, string id, string? value, bool isChosen)
    {
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        box.MergeAttributes(new Dictionary<string, string?>(StringComparer.Ordinal) { ["type"] = type, ["name"] = name, ["id"] = id, ["value"] = value });
        if (isChosen)
            box.Attributes["checked"] = "checked";
        return box;
    }

    /// <summary>A box that is not ticked sends nothing; this says that it stood there.</summary>
    public static TagBuilder Unticked(string name)
    {
        var hidden = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        hidden.MergeAttributes(new Dictionary<string, string?>(StringComparer.Ordinal) { ["type"] = "hidden", ["name"] = name, ["value"] = "false" });
        return hidden;
    }
}
