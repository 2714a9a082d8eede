namespace AngersHabitat.Domain.Reception;

/// <summary>Exceptional opening or closing: replaces the day on the channels it names. When two cover a date, the later start wins, then the earlier end.</summary>
public sealed record OpeningException : DatedRule
{
    /// <summary>Channels concerned, at least one.</summary>
    public required IReadOnlyList<Channel> Channels { get; init; }

    /// <summary>Ranges of each of the dates; none: closed.</summary>
    public IReadOnlyList<TimeRange> Ranges { get; init; } = [];

    /// <summary>Why, in the words shown to the public.</summary>
    public required string Reason { get; init; }
}
