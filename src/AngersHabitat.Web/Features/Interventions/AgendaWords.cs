using AngersHabitat.Application.Interventions;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>How the planner says slots, loads and promises.</summary>
internal static class AgendaWords
{
    /// <summary>« 6 h 40 », « 45 min », « 120 h »: hours go on beyond two days.</summary>
    public static string Minutes(int minutes)
        => minutes < 60 ? $"{minutes}\u00A0min" : minutes % 60 == 0 ? $"{French.Number(minutes / 60)}\u00A0h" : $"{French.Number(minutes / 60)}\u00A0h\u00A0{minutes % 60:00}";

    /// <summary>« 4 h sur 6 h 40 »; the sum alone on a day without work.</summary>
    public static string Of(GetAgenda.Load load) => load.Available == 0 ? Minutes(load.Booked) : $"{Minutes(load.Booked)} sur {Minutes(load.Available)}";

    /// <summary>« le matin », « de 9 h à 10 h ».</summary>
    public static string Time(VisitSlot slot) => slot.Half switch
    {
        HalfDay.Morning => "le matin",
        HalfDay.Afternoon => "l'après-midi",
        null => $"de {French.Clock(slot.From)} à {French.Clock(slot.To)}",
        _ => throw Unknown.Value(slot.Half),
    };

    /// <summary>« vendredi 13 novembre, le matin ».</summary>
    public static string Slot(VisitSlot slot) => $"{French.DayAndMonth(slot.On)}, {Time(slot)}";

    /// <summary>« promise avant le 20/11/2020 à 10 h »; a promise that runs to the end of a date names that date.</summary>
    public static string Promise(DateTime dueAt)
    {
        var local = Paris.ToLocal(new DateTimeOffset(dueAt, TimeSpan.Zero));
        return local.TimeOfDay == TimeSpan.Zero ? $"promise pour le {French.ShortDate(DateOnly.FromDateTime(local).AddDays(-1))}" : $"promise avant le {French.Moment(dueAt)}";
    }

    /// <summary>Colour of an urgency's tag; the word stands in it.</summary>
    public static string Tag(Urgency urgency) => urgency switch
    {
        Urgency.Vital => "app-tag app-tag--bad",
        Urgency.Urgent => "app-tag app-tag--watch",
        Urgency.Normal => "app-tag",
        _ => throw Unknown.Value(urgency),
    };
}
