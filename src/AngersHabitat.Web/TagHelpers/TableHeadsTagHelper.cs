using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AngersHabitat.Web.TagHelpers;

/// <summary>Counts the columns of a table by its heads, for the one cell of a table without rows.</summary>
[HtmlTargetElement("table")]
[HtmlTargetElement("th", Attributes = "[scope=col]")]
public sealed class TableHeadsTagHelper : TagHelper
{
    /// <summary>Before the elements within the table.</summary>
    public override void Init(TagHelperContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.TagName == "table")
            context.Items[typeof(TableHeadsTagHelper)] = new Heads();
        else if (context.Items.TryGetValue(typeof(TableHeadsTagHelper), out var heads))
            ((Heads)heads).Count++;
    }

    /// <summary>Columns of the table around an element; 0 when it has no heads.</summary>
    internal static int In(TagHelperContext context) => context.Items.TryGetValue(typeof(TableHeadsTagHelper), out var heads) ? ((Heads)heads).Count : 0;

    private sealed class Heads
    {
        public int Count { get; set; }
    }
}
