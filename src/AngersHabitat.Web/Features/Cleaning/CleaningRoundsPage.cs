using AngersHabitat.Application.Cleaning;
using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>The day of who cleans, with the form of each act. The field of a form is named after the residence and the act, so that a refusal shows there.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Day">The day.</param>
public sealed record CleaningRoundsPage(GetCleaningDay.Query Query, GetCleaningDay.Result Day)
{
    /// <summary>The form of each act.</summary>
    public RowForms<CleaningActForm> Act { get; } = new(_ => new CleaningActForm { Id = Guid.NewGuid() });

    /// <summary>Where an act of a residence is sent.</summary>
    public string AddressOf(CleaningStop stop) => FilterAddress.Of($"{CleaningRoundsController.Address}/{stop.ResidenceId}/geste", Query);

    /// <summary>« Fait à 8 h 40 », « À faire avant 12 h », « Fait à 8 h 40, puis avant 18 h ».</summary>
    public static string StateOf(CleaningStop.Point point)
    {
        var done = point.LastAt is { } at ? $"Fait à {CleaningWords.Clock(at)}" : "";
        if (point.Next is not { } next)
            return done;
        var left = next.State switch
        {
            CleaningTurnState.ToDo => $"à faire avant {CleaningWords.Clock(next.DueAt)}",
            CleaningTurnState.NotDone => $"pas fait : {Words.Of(next.Reason!).ToLower(French.Culture)}",
            CleaningTurnState.Overdue or CleaningTurnState.Missed => $"en retard depuis {CleaningWords.Clock(next.DueAt)}",
            CleaningTurnState.InTime or CleaningTurnState.Late => "",
            _ => throw Unknown.Value(next.State),
        };
        return done.Length == 0 ? char.ToUpper(left[0], French.Culture) + left[1..] : $"{done} ({point.Done} sur {point.Turns.Count}), {left}";
    }
}
