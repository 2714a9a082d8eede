namespace AngersHabitat.Application.Lists;

/// <summary>Who asks a question that an agency narrows.</summary>
/// <param name="HasAgency">She belongs to one.</param>
/// <param name="Agencies">What there is to choose from.</param>
public sealed record AskingAgent(bool HasAgency, IReadOnlyList<Agency> Agencies)
{
    /// <summary>Nobody in particular: nothing is narrowed.</summary>
    public static AskingAgent Anyone { get; } = new(false, []);
}
