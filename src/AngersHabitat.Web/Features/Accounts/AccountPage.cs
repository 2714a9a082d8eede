using AngersHabitat.Application.Accounts;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>The page of an account.</summary>
/// <param name="Form">Its name and roles.</param>
/// <param name="Account">The account as it stands.</param>
public sealed record AccountPage(ChangeAccount.Command Form, GetAccount.Result Account) : FormPage<ChangeAccount.Command>(Form);
