namespace AngersHabitat.Domain.Interventions;

/// <summary>
/// How to get in: kept apart from the visit, shown only to who goes, on the day, and each reading leaves a line in the journal. Deleted once the visit is over.
/// </summary>
public sealed class InterventionAccess
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextLength = 200;

    private InterventionAccess()
    {
    }

    /// <param name="interventionId">The visit; one row each.</param>
    /// <param name="text">Keys, code, whom to ring.</param>
    public InterventionAccess(Guid interventionId, string text) => (InterventionId, Text) = (interventionId, text.Trim());

    /// <summary>The visit.</summary>
    public Guid InterventionId { get; private set; }

    /// <summary>Keys, code, whom to ring.</summary>
    [Personal]
    [Sealed]
    public string Text { get; private set; } = "";

    /// <summary>Says it anew.</summary>
    public void Change(string text) => Text = text.Trim();
}
