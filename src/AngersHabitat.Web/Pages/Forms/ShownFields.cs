namespace AngersHabitat.Web.Pages.Forms;

/// <summary>
/// The fields that a page has written, in their order. The layout is written after its page, so the summary of errors knows which
/// fields it can lead to.
/// </summary>
internal sealed class ShownFields
{
    private readonly Dictionary<string, (int Order, string Id)> _fields = new(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _boxes = new(StringComparer.OrdinalIgnoreCase);

    public static ShownFields Of(HttpContext context)
    {
        if (context.Items[typeof(ShownFields)] is not ShownFields fields)
            context.Items[typeof(ShownFields)] = fields = new ShownFields();
        return fields;
    }

    public void Add(string name, string id) => _fields.TryAdd(name, (_fields.Count, id));

    /// <summary>Whether a box is the first of its field that the page writes.</summary>
    public bool IsFirstBox(string name) => _boxes.Add(name);

    public string? IdOf(string name) => _fields.TryGetValue(name, out var field) ? field.Id : null;

    /// <summary>Where the field stands among the others; what stands at no field comes first.</summary>
    public int OrderOf(string name) => _fields.TryGetValue(name, out var field) ? field.Order : -1;
}
