namespace AngersHabitat.Domain.Common;

/// <summary>Something that followers are told: what a letter says of it.</summary>
/// <param name="Title">One line.</param>
/// <param name="Text">Its words; null: the title says it all.</param>
/// <param name="Path">Its page, from the portal's root.</param>
/// <param name="IsUrgent">Whether it goes at once, before other news.</param>
public sealed record News(string Title, string? Text, string Path, bool IsUrgent)
{
    /// <summary>What stands for calls for tenders where a residence or an agency has its identifier.</summary>
    public static readonly Guid TendersId = new("7e4de700-0000-4000-8000-000000000000");
}
