namespace AngersHabitat.Application.Chores;

/// <summary>A chore that looks at very many rows finds what is to change in a query, while others write, and has it changed part by part.</summary>
internal static class ChangeInParts
{
    // A part holds up whoever writes for a tenth of a second.
    private const int Part = 100;

    /// <param name="sender">Sends both.</param>
    /// <param name="find">Finds what is to change.</param>
    /// <param name="change">The command for a part of it; it finds each row changed by others meanwhile, and leaves it.</param>
    /// <param name="cancellationToken">Stops the work between two parts.</param>
    public static async Task ChangeInPartsAsync<TFound>(
        this ISender sender, IQuery<IReadOnlyList<TFound>> find, Func<IReadOnlyList<TFound>, ICommand<int>> change, CancellationToken cancellationToken)
    {
        foreach (var part in (await sender.Send(find, cancellationToken)).Chunk(Part))
            await sender.Send(change(part), cancellationToken);
    }
}
