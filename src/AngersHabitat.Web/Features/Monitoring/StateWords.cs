using AngersHabitat.Application.Chores;
using AngersHabitat.Application.Files;
using AngersHabitat.Application.Monitoring;
using AngersHabitat.Domain.Chores;
using AngersHabitat.Domain.Files;

namespace AngersHabitat.Web.Features.Monitoring;

/// <summary>The portal's state in sentences.</summary>
internal static class StateWords
{
    public static string? Tag(ChoreState state) => state switch
    {
        ChoreState.New => null,
        ChoreState.Running => "app-tag--info",
        ChoreState.Good => "app-tag--good",
        ChoreState.Failing => "app-tag--watch",
        ChoreState.Late => "app-tag--bad",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static string Failure(ChoreRun? run) => run switch
    {
        { FailedAt: { } at, Failure: { } kind } => $"{French.Moment(at)}\u00A0: {Words.Of(kind).ToLower(French.Culture)}",
        _ => "aucun",
    };

    public static string Clock(GetPortalState.Result state)
        => $"{(state.IsDemonstration ? "de la démonstration" : "réelle")}\u00A0: {French.Moment(state.Now)}";

    public static string Migrations(int pending) => pending switch
    {
        0 => "à jour",
        1 => "1 migration en attente",
        _ => $"{pending} migrations en attente",
    };

    public static string Outbox(GetPortalState.OutboxCount outbox) => outbox switch
    {
        { Waiting: 0, GivenUp: 0 } => "aucun en attente",
        { Failing: 0, GivenUp: 0 } => $"{outbox.Waiting} en attente",
        _ => $"{outbox.Waiting} en attente, dont {outbox.Failing} déjà essayés en vain\u00A0; {outbox.GivenUp} abandonnés",
    };

    public static string Sentence(IReadOnlyList<ChoreReport.Standing> chores) => chores.Count(chore => chore.State == ChoreState.Late) switch
    {
        0 => "Toutes les tâches de fond se font à temps.",
        1 => "Une tâche de fond est en retard\u00A0: voyez son dernier échec.",
        var late => $"{late} tâches de fond sont en retard\u00A0: voyez leurs derniers échecs.",
    };

    public static (string Text, string? Tag) Import(ListUnfinishedImports.Row file) => file.State switch
    {
        ImportState.Staged => ("À confirmer", null),
        ImportState.Confirmed or ImportState.Running when !file.IsHeld => ("Attend d’être repris", "app-tag--watch"),
        ImportState.Confirmed or ImportState.Running => ("En cours", "app-tag--info"),
        ImportState.Failed => ("Arrêté", "app-tag--bad"),
        ImportState.Done or ImportState.Cancelled => throw new InvalidOperationException("A file that is over is not unfinished."),
        _ => throw new ArgumentOutOfRangeException(nameof(file), file.State, null),
    };

    /// <summary>Whether somebody stands before the portal whom the settings do not name.</summary>
    public static string Proxy(ProxyWatch.Finding? found) => found switch
    {
        null => "Rien d'anormal : aucun serveur inconnu ne relaie les visites.",
        { Accounts: 0 } => $"Un serveur qui n'est pas déclaré relaie les visites ({found.Address}) : toutes comptent pour une seule adresse. Nommez-le dans le réglage Proxy:Known.",
        _ => $"{found.Accounts} comptes se sont connectés depuis une heure, tous de la même adresse ({found.Address}). Si un serveur relaie les visites, nommez-le dans le réglage Proxy:Known.",
    };
}
