namespace AngersHabitat.Web.Pages.Forms;

/// <summary>
/// Where a rule refuses a moment and names the next possible one, a button at the field takes it: it is sent beside what was typed and goes before it
/// (<see cref="WrittenMomentBinder"/>).
/// </summary>
internal sealed class NextMoments
{
    private readonly Dictionary<string, DateTime> _offered = new(StringComparer.OrdinalIgnoreCase);

    public static NextMoments Of(HttpContext context)
    {
        if (context.Items[typeof(NextMoments)] is not NextMoments moments)
            context.Items[typeof(NextMoments)] = moments = new NextMoments();
        return moments;
    }

    /// <summary>The name under which the button of a field is sent.</summary>
    public static string NameOf(string field) => $"{field}.Next";

    /// <param name="field">The field refused.</param>
    /// <param name="next">The next possible moment, UTC.</param>
    public void Offer(string field, DateTime next) => _offered[field] = next;

    /// <summary>The moment offered at a field, UTC; null for none.</summary>
    public DateTime? At(string field) => _offered.TryGetValue(field, out var next) ? next : null;
}
