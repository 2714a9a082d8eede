namespace AngersHabitat.Domain.Reception;

/// <summary>One interval of opening, half-open. It belongs to the date on which it starts.</summary>
/// <param name="Date">Date on which it starts.</param>
/// <param name="Channel">Channel that is open.</param>
/// <param name="Opens">Wall-clock minutes from midnight of <paramref name="Date"/>.</param>
/// <param name="Closes">The minute after the last: 1440 is 24:00, more is the next date.</param>
/// <param name="Rule">The rule that opens.</param>
/// <param name="Reason">Public reason of that rule.</param>
/// <param name="OpensAt">First instant.</param>
/// <param name="ClosesAt">The instant after the last.</param>
public sealed record OpeningInterval(
    DateOnly Date, Channel Channel, int Opens, int Closes, OpeningRule Rule, string? Reason, DateTimeOffset OpensAt, DateTimeOffset ClosesAt)
{
    /// <summary>Opening time as <c>HH:MM</c>.</summary>
    public string OpensText => TimeRange.Clock(Opens);

    /// <summary>Closing time as <c>HH:MM</c>: 24:00 at midnight, the time of the next date after it.</summary>
    public string ClosesText => TimeRange.Clock(
        Closes > TimeRange.DayMinutes && Closes - TimeRange.DayMinutes < Opens ? Closes - TimeRange.DayMinutes : Closes);

    /// <summary>Both, as <c>HH:MM-HH:MM</c>.</summary>
    public string Text => $"{OpensText}-{ClosesText}";
}
