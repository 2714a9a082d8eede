namespace AngersHabitat.Application.Files;

/// <summary>What the preview of a file says whose lines make rows and bring known ones up to date: places, residences, accounts.</summary>
/// <param name="New">How many are new.</param>
/// <param name="Changed">How many known ones would change.</param>
/// <param name="Known">How many known ones agree with the file.</param>
/// <param name="Names">The first new ones, by name.</param>
/// <param name="Differences">The first changes.</param>
public sealed record UpdateFindings(int New, int Changed, int Known, IReadOnlyList<string> Names, IReadOnlyList<UpdateDifference> Differences)
{
    /// <summary>How many of each are shown.</summary>
    public const int Shown = 100;
}
