using AngersHabitat.Application.Accounts;
using AngersHabitat.Domain.Accounts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>Accounts in words.</summary>
internal static class AccountWords
{
    public static string? Tag(AccountState state) => state switch
    {
        AccountState.Open => "app-tag--good",
        AccountState.Invited => "app-tag--info",
        AccountState.NoLink => "app-tag--watch",
        AccountState.Ended or AccountState.Closed => "app-tag--bad",
        _ => throw Unknown.Value(state),
    };

    /// <summary>« Ouvert jusqu'au 30 novembre 2020 ».</summary>
    public static string State(AccountState state, DateOnly? until, DateTime? linkUntil) => state switch
    {
        AccountState.Open when until is { } last => $"Ouvert jusqu'au {French.ShortDate(last)}",
        AccountState.Ended when until is { } last => $"Terminé depuis le {French.ShortDate(last)}",
        AccountState.Invited when linkUntil is { } moment => $"Invité, lien jusqu'au {French.Moment(moment)}",
        AccountState.Open or AccountState.Ended or AccountState.Invited or AccountState.NoLink or AccountState.Closed => Words.Of(state),
        _ => throw Unknown.Value(state),
    };

    public static string AboutLink(AccountState state, DateTime? linkUntil) => state switch
    {
        AccountState.Invited => $"Son lien est valable jusqu'au {French.Moment(linkUntil!.Value)}.",
        AccountState.NoLink => "Aucun mot de passe n'est choisi, et aucun lien n'est valable.",
        AccountState.Open when linkUntil is { } moment => $"Un lien pour changer de mot de passe est valable jusqu'au {French.Moment(moment)}. Le mot de passe actuel reste bon jusque-là.",
        AccountState.Open => "Mot de passe oublié ? Donnez un lien. Le mot de passe actuel reste bon tant que le lien n'a pas servi.",
        AccountState.Ended or AccountState.Closed => "",
        _ => throw Unknown.Value(state),
    };

    /// <summary>Why a link leads nowhere, and what to do.</summary>
    public static string WhyOver(GetInvitation.Result? invitation) => invitation switch
    {
        null => "Vérifiez qu'il est entier, sans blanc ni retour à la ligne. Sinon, demandez-en un autre à l'administrateur du portail.",
        { IsOver: true } => "Le compte est fermé, ou sa date de fin est passée. Si vous devez encore y accéder, parlez-en à l'administrateur du portail.",
        { State: InvitationState.Used } => "Il a déjà servi : le mot de passe est choisi. Connectez-vous avec lui. Si ce n'était pas vous, prévenez tout de suite l'administrateur du portail.",
        { State: InvitationState.Replaced } => "Un lien plus récent vous a été donné : prenez le dernier reçu. Si vous ne l'avez pas, demandez-en un autre à l'administrateur du portail.",
        _ => "Il a plus de 72 heures. Demandez-en un autre à l'administrateur du portail.",
    };

    public static string Ending(ListAccounts.Item account, DateOnly today)
        => account.Until == today ? "se termine aujourd'hui" : $"se termine le {French.LongDate(account.Until!.Value)}";

    public static IReadOnlyList<SelectListItem> Items(IEnumerable<Agency> agencies) => [.. agencies.Select(agency => new SelectListItem(agency.Name, $"{agency.Id}"))];
}
