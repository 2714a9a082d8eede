namespace AngersHabitat.Domain.Reception;

/// <summary>A pause within a day, on each of its dates or on those of a pattern: subtracts its range on the channels it names.</summary>
public sealed record OpeningPause : DatedRule
{
    /// <summary>Channels concerned, at least one.</summary>
    public required IReadOnlyList<Channel> Channels { get; init; }

    /// <summary>Range subtracted on each of the dates.</summary>
    public required TimeRange Range { get; init; }

    /// <summary>The days on which the pause comes back; null: each of its dates.</summary>
    public DayPattern? Repeats { get; init; }

    /// <inheritdoc />
    public override bool AppliesOn(DateOnly date) => Covers(date) && (Repeats is null || Repeats.Matches(date));

    /// <summary>Why, in the words shown to the public.</summary>
    public required string Reason { get; init; }
}
