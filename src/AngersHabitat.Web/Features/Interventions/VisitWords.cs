using AngersHabitat.Application.Interventions;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>Words of visits that several pages use.</summary>
internal static class VisitWords
{
    /// <summary>« jeudi 12 novembre, matin (8 h à 12 h) ».</summary>
    public static string Of(VisitSlot slot) => slot.Half is { } half
        ? $"{French.LongDate(slot.On)}, {Words.Of(half).ToLower(French.Culture)} ({French.Clock(slot.From)} à {French.Clock(slot.To)})"
        : $"{French.LongDate(slot.On)}, de {French.Clock(slot.From)} à {French.Clock(slot.To)}";

    /// <summary>Modifier of the tag of a state.</summary>
    public static string Tone(InterventionState state) => state switch
    {
        InterventionState.Done or InterventionState.Confirmed => "good",
        InterventionState.Scheduled or InterventionState.InProgress or InterventionState.FollowUp => "info",
        InterventionState.Requested or InterventionState.Absent or InterventionState.Postponed => "watch",
        InterventionState.Refused or InterventionState.Cancelled => "bad",
        _ => throw Unknown.Value(state),
    };

    /// <summary>Until when it is promised: an instant, or for working days the last of them.</summary>
    public static string Due(Urgency urgency, DateTime dueAt)
        => urgency == Urgency.Normal ? $"avant la fin du {French.DayAndMonth(DateOnly.FromDateTime(Paris.ToLocal(new DateTimeOffset(dueAt, TimeSpan.Zero).AddTicks(-1))))}" : $"avant {French.Moment(dueAt)}";

    /// <summary>« il reste 2 points ».</summary>
    public static string Left(int points) => points == 1 ? "il reste 1 point" : $"il reste {points} points";

    /// <summary>« Les Tilleuls, bât. A, esc. 2, porte 12 ».</summary>
    public static string Place(VisitView visit) => string.Join(", ", visit.Within.Prepend(visit.Residence));

    /// <summary>What a tenant said.</summary>
    public static string Said(VisitView.MessageView said) => said is { ProposedOn: { } on, ProposedHalf: { } half }
        ? $"{Words.Of(said.Wish)} : {French.LongDate(on)}, {Words.Of(half).ToLower(French.Culture)}" : Words.Of(said.Wish);
}
