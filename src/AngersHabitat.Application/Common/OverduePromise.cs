namespace AngersHabitat.Application.Common;

/// <summary>Something promised and not kept in time. Lateness counts from the promise, never from the call that led to it. Nobody's name is in it.</summary>
/// <param name="Id">The row: the callback, the escalation, the referral, the operation; for a call of a campaign the campaign.</param>
/// <param name="DueAt">Until when it was promised, UTC; of a date, its end.</param>
/// <param name="IsDate">Whether a date was promised, not an hour.</param>
/// <param name="Matter">What it is about, as an enum value that has a word; null when nothing is known.</param>
/// <param name="About">The campaign, the operation; null where there is none.</param>
/// <param name="Owner">Who of the staff has it; null when nobody has.</param>
public sealed record OverduePromise(PromiseKind Kind, Guid Id, DateTime DueAt, bool IsDate, Enum? Matter, string? About, string? Owner)
{
    /// <summary>A promise for a date, late from the day after.</summary>
    public static OverduePromise ForDate(PromiseKind kind, Guid id, DateOnly due, Enum? matter, string? about, string? owner)
        => new(kind, id, Paris.ToStored(Paris.StartOf(due.AddDays(1))), IsDate: true, matter, about, owner);

    /// <summary>The date until which it was promised.</summary>
    public DateOnly DueOn => Paris.DateOf(new DateTimeOffset(DueAt, TimeSpan.Zero).AddTicks(IsDate ? -1 : 0));
}
