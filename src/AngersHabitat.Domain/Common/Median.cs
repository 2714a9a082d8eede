namespace AngersHabitat.Domain.Common;

/// <summary>The length that half of some lengths are below: the middle one, or halfway between the two in the middle.</summary>
public static class Median
{
    /// <param name="lengths">In any order.</param>
    /// <returns>Null of none.</returns>
    public static TimeSpan? Of(IEnumerable<TimeSpan> lengths)
    {
        Span<TimeSpan> all = [.. lengths];
        if (all.Length == 0)
            return null;
        var middle = all.Length / 2;
        var upper = Pick(all, middle);
        // All that stand before the picked one are no longer than it.
        return all.Length % 2 == 1 ? upper : (Longest(all[..middle]) + upper) / 2;
    }

    // Hoare's selection: sorting a hundred thousand for each of a page's figures would take most of its time.
    private static TimeSpan Pick(Span<TimeSpan> rest, int rank)
    {
        while (rest.Length > 1)
        {
            var (below, above) = Part(rest, rest[rest.Length / 2]);
            if (rank < below)
                rest = rest[..below];
            else if (rank < above)
                break;
            else
            {
                rest = rest[above..];
                rank -= above;
            }
        }
        return rest[rank];
    }

    /// <summary>Puts the shorter ones before the longer ones; those from the first number on and before the second equal the pivot.</summary>
    private static (int Below, int Above) Part(Span<TimeSpan> rest, TimeSpan pivot)
    {
        var (low, high) = (0, rest.Length - 1);
        while (low <= high)
        {
            while (rest[low] < pivot)
                low++;
            while (rest[high] > pivot)
                high--;
            if (low > high)
                break;
            (rest[low], rest[high]) = (rest[high], rest[low]);
            (low, high) = (low + 1, high - 1);
        }
        return (high + 1, low);
    }

    private static TimeSpan Longest(ReadOnlySpan<TimeSpan> lengths)
    {
        var longest = lengths[0];
        foreach (var length in lengths)
            longest = length > longest ? length : longest;
        return longest;
    }
}
